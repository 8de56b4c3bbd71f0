// Which mentions of an article are one act, and what they take over from each other.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { actsOf, groupsOf, sampleArticle } from './sample-article.ts';

const tables = allTables.events;
const states = { Fiji: 'FJI', Tonga: 'TON', Samoa: 'WSM' };

const freed = (count: string, verb = 'freed|free', behind = ''): string =>
  `Fiji|Fiji|PROPN|2|nsubj ${verb}|VERB|0|root ${count}|${count}|NUM|4|nummod prisoners|prisoner|NOUN|2|obj ${behind}`.trim();
const visited = (to: string, behind = ''): string =>
  `Fiji|Fiji|PROPN|2|nsubj visited|visit|VERB|0|root ${to}|${to}|PROPN|2|obj ${behind}`.trim();

function groups(days: Readonly<Record<string, string>>, ...sentences: readonly string[]): readonly string[] {
  const analysis = sampleArticle(...sentences);
  return groupsOf(analysis, actsOf(analysis, { states, days }, tables));
}

describe('mentions of one act', () => {
  it('links "the release of nine prisoners" to "Fiji freed nine prisoners", and gives it who freed them and when', () => {
    const analysis = sampleArticle(
      freed('nine', 'freed|free', 'Monday|Monday|PROPN|2|obl:unmarked'),
      'Tonga|Tonga|PROPN|2|nsubj praised|praise|VERB|0|root the|the|DET|4|det release|release|NOUN|2|obj of|of|ADP|7|case nine|nine|NUM|7|nummod prisoners|prisoner|NOUN|4|nmod',
    );
    const events = actsOf(analysis, { states, days: { Monday: '2025-09-08' } }, tables);
    const release = events.find(
      ({ trigger }) => analysis.text.slice(trigger.start, trigger.end) === 'release',
    );
    assert.deepEqual(groupsOf(analysis, events)[0], 'freed = release');
    assert.deepEqual(
      release?.actors.map(({ name, span }) => [name, span.start]),
      [['Fiji', 0]],
    );
    assert.deepEqual(release?.occurred, { from: '2025-09-08', to: '2025-09-08' });
    assert.deepEqual(release?.completed, [
      { part: 'parties', from: { start: 5, end: 10 } },
      { part: 'occurred', from: { start: 5, end: 10 } },
    ]);
  });

  it('links the headline to the lead', () => {
    assert.deepEqual(groups({}, visited('Tonga'), visited('Tonga', 'today|today|NOUN|2|obl:unmarked')), [
      'visited = visited',
    ]);
  });

  it('links "Fiji\'s visit to Tonga" to the visit', () => {
    const later =
      "Fiji|Fiji|PROPN|3|nmod:poss 's|'s|PART|1|case visit|visit|NOUN|6|nsubj to|to|ADP|5|case Tonga|Tonga|PROPN|3|nmod angered|anger|VERB|0|root Samoa|Samoa|PROPN|6|obj";
    assert.equal(groups({}, visited('Tonga'), later)[0], 'visited = visit');
  });
});

const bombed = (behind: string): string =>
  `Fiji|Fiji|PROPN|2|nsubj bombed|bomb|VERB|0|root Tonga|Tonga|PROPN|2|obj ${behind} nine|nine|NUM|6|nummod miners|miner|NOUN|4|obj`;

describe('a deed and its toll', () => {
  it('links "killing miners" to "bombed Tonga"', () =>
    assert.deepEqual(groups({}, bombed('killing|kill|VERB|2|advcl')), ['bombed = killing']));

  it('leaves "and killed miners" an act of its own', () =>
    assert.deepEqual(groups({}, bombed('killed|kill|VERB|2|conj')), ['bombed', 'killed']));
});

describe('acts that stay apart', () => {
  it('leaves visits on two days two', () => {
    const days = { Monday: '2025-09-08', Friday: '2025-09-05' };
    const on = (day: string): string => visited('Tonga', `${day}|${day}|PROPN|2|obl:unmarked`);
    assert.deepEqual(groups(days, on('Monday'), on('Friday')), ['visited', 'visited']);
  });

  it('leaves "visited Tonga again" another visit', () => {
    assert.deepEqual(groups({}, visited('Tonga'), visited('Tonga', 'again|again|ADV|2|advmod')), [
      'visited',
      'visited',
    ]);
  });

  it('leaves visits to two hosts two', () => {
    assert.deepEqual(groups({}, visited('Tonga'), visited('Samoa')), ['visited', 'visited']);
  });

  it('leaves nine and twelve who were freed two releases', () => {
    assert.deepEqual(groups({}, freed('nine'), freed('twelve')), ['freed', 'freed']);
  });

  it('leaves what one state does and what is done to it two acts', () => {
    const expelled = (by: string, from: string): string =>
      `${by}|${by}|PROPN|2|nsubj expelled|expel|VERB|0|root ${from}|${from}|PROPN|2|obj`;
    assert.equal(groups({}, expelled('Fiji', 'Tonga'), expelled('Tonga', 'Fiji')).length, 2);
  });

  it('leaves two accusations two, though a headline tells of either', () => {
    const accused = (matter = ''): string =>
      `Fiji|Fiji|PROPN|2|nsubj accused|accuse|VERB|0|root Tonga|Tonga|PROPN|2|obj ${matter}`.trim();
    const of = (matter: string): string => accused(`of|of|SCONJ|5|mark ${matter}|${matter}|NOUN|2|obl`);
    assert.deepEqual(groups({}, accused(), of('theft'), of('fraud')), ['accused = accused', 'accused']);
  });

  it('leaves two demands of one state on another two', () => {
    const urged = (matter: string): string =>
      `Fiji|Fiji|PROPN|2|nsubj urged|urge|VERB|0|root Tonga|Tonga|PROPN|2|obj to|to|PART|5|mark ${matter}|VERB|2|xcomp`;
    assert.equal(groups({}, urged('pay|pay'), urged('listen|listen')).length, 2);
  });
});
