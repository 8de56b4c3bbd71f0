import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { isUnreadable, pageFromBytes } from '../../page/index.ts';
import { readArticle } from '../index.ts';

const told = `Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry in Accra said. The two had been found near a barracks at night.
Togo said that it would close its embassy in Accra next week, and called the claim of Ghana an insult to the whole of West Africa.
The quarrel began with a stolen goat, according to people who live on the border and who have seen many quarrels between the two.`;
const menu = [
  'Home',
  'World',
  'Business',
  'Sport',
  'Opinion',
  'Culture',
  'Weather',
  'Jobs',
  'Subscribe',
  'Sign in',
];

function datingOf(source: string, location: string) {
  const page = pageFromBytes(Buffer.from(source), { location, headers: null });
  if (isUnreadable(page)) throw new Error(page.message);
  return readArticle(page, allTables).article?.dating;
}

const ofText = (...head: readonly string[]) =>
  datingOf([...head, ...menu, 'Ghana expels two diplomats of Togo', told, 'About us'].join('\n'), 'page.txt');

describe('the day at the head of a page', () => {
  it('bounds an article that states none: it is not later', () => {
    for (const dating of [
      ofText('The Gulf Lantern', 'Thursday, 14 March 2024'),
      ofText('Today is Thursday, March 14, 2024 | 08:15 GMT'),
    ]) {
      const { published, method, verdict, stamp } = dating ?? {};
      assert.deepEqual(published, { from: null, to: '2024-03-14' });
      assert.deepEqual([method, verdict, stamp], ['masthead-day', 'inferred', null]);
    }
  });

  it('is told among the clues, with its words', () => {
    const clue = ofText('Thursday, 14 March 2024')?.clues.find(({ ruleId }) => ruleId === 'masthead-day');
    assert.deepEqual([clue?.kind, clue?.quote], ['chrome', 'Thursday, 14 March 2024']);
  });

  it('bounds nothing where the line tells of something else, or two days are shown', () => {
    for (const head of [
      ['Elections: 9 June 2024'],
      ['Conference of the League, 9 June 2024'],
      ['March 2024'],
    ])
      assert.equal(ofText(...head)?.method, 'none');
    assert.equal(ofText('Thursday, 14 March 2024', 'Friday, 15 March 2024')?.method, 'none');
  });
});
