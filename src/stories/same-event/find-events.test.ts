import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findEvents, linkActs } from './find-events.ts';
import { sampleActFacts, sampleArticle, sampleKnowledge } from './sample-acts.ts';

const knowledge = sampleKnowledge();

const visit = (id: string, day: string, told: string, text: string) =>
  sampleArticle({
    id,
    day,
    text,
    acts: ['visited'],
    facts: sampleActFacts({ by: 'VNM', to: 'LAO', day: told }),
  });

/** Three visits of one leader, the second told three times. */
const visits = [
  visit('a', '2023-04-11', '2023-04-10', 'The president of Vietnam visited Vientiane on Monday.'),
  visit('b', '2024-07-12', '2024-07-11', 'The Vietnamese president visited Laos for two days.'),
  visit('c', '2024-07-12', '2024-07-11', 'Vietnam’s leader visited Vientiane and signed four agreements.'),
  visit('d', '2024-07-13', '2024-07-11', 'Hanoi’s head of state visited Laos, his second trip there.'),
  visit('e', '2025-02-03', '2025-02-02', 'The president of Vietnam visited Vientiane again.'),
];

const quakes = [
  sampleArticle({
    id: 'q1',
    day: '2024-03-02',
    text: 'An earthquake struck the coast of Vanuatu and damaged the port.',
    acts: ['earthquake', 'damaged'],
  }),
  sampleArticle({
    id: 'q2',
    day: '2024-03-02',
    text: 'The quake off Vanuatu damaged the port of Luganville.',
    acts: ['quake', 'damaged'],
  }),
];

describe('findEvents', () => {
  it('keeps three visits of one leader three', () => {
    const found = findEvents(visits, knowledge).map(({ actIds }) => actIds);
    assert.deepEqual(found, [['a#0'], ['b#0', 'c#0', 'd#0'], ['e#0']]);
  });

  it('joins other words for one thing, and keeps what followed apart', () => {
    const found = findEvents(quakes, knowledge).map(({ actIds }) => actIds);
    assert.deepEqual(found, [
      ['q1#0', 'q2#0'],
      ['q1#1', 'q2#1'],
    ]);
  });

  it('gives the same whatever the order of articles and acts', () => {
    const all = [...visits, ...quakes];
    const expected = findEvents(all, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.boolean(), (order, turned) => {
        const given = order.map(({ article, acts }) => ({
          article,
          acts: turned ? acts.toReversed() : acts,
        }));
        assert.deepEqual(findEvents(given, knowledge), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(findEvents([], knowledge), []);
  });
});

describe('linkActs', () => {
  it('says how likely two acts of a story are one; those that cannot be one are left out', () => {
    const links = linkActs(visits, knowledge);
    const joined = links.filter(({ score }) => score > 0.5).map(({ actIds }) => actIds.join(' '));
    assert.deepEqual(joined, ['b#0 c#0', 'b#0 d#0', 'c#0 d#0']);
    assert.ok(links.every(({ actIds }) => !actIds.includes('a#0')));
  });
});
