import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { listCandidates, rankHeadline } from './rank-headline.ts';
import { splitLines } from './split-lines.ts';

const { article } = allTables;
const headline = 'Ruritania and Graustark sign a treaty on salt';
const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Under the treaty, which took four years to write, both states will lower their taxes on salt by half.',
  'Traders in the border towns of Graustark cheered the news, and the price of salt fell within the hour.',
];

function layOut(above: readonly string[]) {
  const views = describeLines(splitLines([...above, ...prose].join('\n')), article);
  return { views, place: { coreStart: above.length, inside: views.map((_, at) => at >= above.length) } };
}

/** The headline of a page with these lines above the article. */
function headlineOf(above: readonly string[]): string | null {
  const { views, place } = layOut(above);
  const at = rankHeadline(views, place, article.headlineWeights);
  return at === null ? null : (views[at]?.line.text ?? null);
}

describe('rankHeadline', () => {
  it('takes the headline, not the kicker above it or the date below', () => {
    assert.equal(
      headlineOf(['Home', 'Trade talks', headline, 'By Anna Holt', '3 May 2024, 08:15']),
      headline,
    );
  });

  it('takes the headline before a teaser of another story', () => {
    const above = ['Bakery wins prize for its rye bread', 'Sports', headline, 'By Anna Holt', '3 May 2024'];
    assert.equal(headlineOf(above), headline);
  });

  it('takes the line itself, not the breadcrumb that it is glued to', () => {
    assert.equal(headlineOf([`HomeWorld${headline}`, headline, '3 May 2024, 08:15']), headline);
  });

  it('takes the headline with the colon that its kicker lost in the other line', () => {
    const above = ['Home', 'Treaty on salt: Ruritania and Graustark sign', '3 May 2024', 'Share'];
    assert.equal(headlineOf([...above, 'Treaty on salt Ruritania and Graustark sign']), above[1]);
  });

  it('takes the title, not the caption of the picture below it', () => {
    const caption = 'Ministers of Ruritania and Graustark in Zenda. Photo: Anna Holt';
    assert.equal(headlineOf([headline, '3 May 2024, 08:15', caption]), headline);
  });

  it('takes no short sentence that tells news for a headline, but one without a full stop', () => {
    assert.equal(headlineOf(['Kravonia reopened its embassy in Zenda on Monday.']), null);
    const told = 'Ruritania and Graustark sign treaty on salt on Monday';
    assert.equal(headlineOf([told]), told);
  });

  it('takes no byline for a headline, and a headline that begins with "By" for one', () => {
    assert.equal(headlineOf(['By Anna Holt and Jean Roe', '3 May 2024, 08:15']), null);
    const told = 'By salt and sword: Ruritania signs a treaty';
    assert.equal(headlineOf([told, '3 May 2024, 08:15']), told);
  });

  it('finds none above an article that has only prose', () => {
    assert.equal(headlineOf([]), null);
  });

  it('finds a headline some lines above the article, and none among menu entries', () => {
    const menu = Array.from({ length: 6 }, (_, at) => `Menu ${at}`);
    assert.equal(headlineOf([headline, ...menu]), headline);
    assert.equal(headlineOf(['Home', 'Menu', 'Search', 'Log in']), null);
  });

  it('weighs every feature by a name that the model knows', () => {
    const { views, place } = layOut([
      'Home',
      'Home',
      `World: ${headline}?`,
      headline,
      'By Anna Holt',
      '3 May 2024',
    ]);
    const names = listCandidates(views, place).flatMap(({ features }) => Object.keys(features));
    const unknown = [...new Set(names)].filter((name) => !article.headlineWeights.has(name));
    assert.deepEqual(unknown, []);
  });
});
