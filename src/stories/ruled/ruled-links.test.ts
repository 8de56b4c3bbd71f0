import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import { dayInterval } from '../../time/index.ts';
import { findCopies } from '../copies/find-copies.ts';
import type { CopyText } from '../copies/types.ts';
import { findEvents } from '../same-event/find-events.ts';
import { sampleActFacts, sampleArticle, sampleKnowledge } from '../same-event/sample-acts.ts';
import { averageLink, noDistance } from '../same-story/average-link.ts';
import { findStories } from '../same-story/find-stories.ts';
import { joinLone } from '../same-story/join-lone.ts';
import type { StoryText } from '../same-story/types.ts';
import { weighWords } from '../words/word-weights.ts';
import { joinTogether } from './join-together.ts';
import { keepApart } from './keep-apart.ts';
import { linksAmong, type MakeGroups, partGroups } from './part-groups.ts';
import { type NumberPair, pairsByNumber, type RuledLinks } from './ruled-links.ts';

const near = [
  { a: 0, b: 1, score: 0.9 },
  { a: 1, b: 2, score: 0.9 },
  { a: 0, b: 2, score: 0.9 },
];

describe('groups that people rule on', () => {
  it('are joined though nothing links them, each with all that it is one with', () => {
    assert.deepEqual(joinTogether([0, 1, 1, 3], [[2, 3]], []), [0, 1, 1, 1]);
    assert.deepEqual(joinTogether([0, 1, 2], [[0, 2]], []), [0, 1, 0]);
    assert.deepEqual(
      joinTogether(
        [0, 0, 2, 2, 4],
        [
          [1, 2],
          [3, 4],
        ],
        [],
      ),
      [0, 0, 0, 0, 0],
    );
  });

  it('are kept apart, they and what is joined with either', () => {
    assert.deepEqual(averageLink(3, near, 0.5, keepApart([[0, 2]], noDistance)), [0, 0, 2]);
    const chain: NumberPair[] = [
      [0, 1],
      [1, 2],
    ];
    assert.deepEqual(joinTogether([0, 1, 2], chain, [[0, 2]]), [0, 0, 2]);
  });

  it('are not brought together by a third that both fit', () => {
    const late = [
      { a: 0, b: 2, score: 0.9 },
      { a: 1, b: 2, score: 0.9 },
      { a: 2, b: 3, score: 0.9 },
    ];
    const groups = [0, 1, 2, 2];
    assert.deepEqual(
      joinLone(groups, late.slice(0, 2), () => null),
      [2, 2, 2, 2],
    );
    assert.deepEqual(
      joinLone(groups, late.slice(0, 2), () => null, [[0, 1]]),
      [2, 1, 2, 2],
    );
  });

  it('are made anew only where they hold both, so that no third changes its group', () => {
    // 1 and 2 are nearest; without 1, 2 would rather go with 3, which is with 4.
    const links = [
      { a: 0, b: 1, score: 0.8 },
      { a: 1, b: 2, score: 0.9 },
      { a: 0, b: 2, score: 0.7 },
      { a: 2, b: 3, score: 0.75 },
      { a: 3, b: 4, score: 0.72 },
    ];
    const makeGroups: MakeGroups = (members, apart) =>
      averageLink(members.length, linksAmong(links, members), 0.5, keepApart(apart, noDistance));
    const groups = makeGroups([0, 1, 2, 3, 4], []);
    assert.deepEqual(groups, [0, 0, 0, 3, 3]);
    assert.deepEqual(averageLink(5, links, 0.5, keepApart([[1, 2]], noDistance)), [0, 0, 2, 2, 4]);
    assert.deepEqual(partGroups(groups, [[1, 2]], makeGroups), [0, 0, 2, 3, 3]);
    assert.deepEqual(partGroups(groups, [[1, 3]], makeGroups), groups);
  });

  it('are the same in whatever order links and rulings are given, and no two kept apart are ever one', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b);
    const score = fc.integer({ min: 0, max: 16 }).map((steps) => steps / 16);
    const link = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 4, max: 7 }), score });
    const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}` });
    const numbers = new Map(Array.from({ length: 8 }, (_, number) => [String(number), number]));
    const byNumber = (pairs: readonly (readonly [number, number])[]) =>
      pairsByNumber(
        pairs.map(([a, b]) => [String(a), String(b)]),
        numbers,
      );
    fc.assert(
      fc.property(links, fc.array(pair), fc.array(pair), (given, together, apart) => {
        const group = (order: <T>(some: readonly T[]) => readonly T[]) =>
          joinTogether(
            averageLink(8, order(given), 0.5, keepApart(byNumber(order(apart)), noDistance)),
            byNumber(order(together)),
            byNumber(order(apart)),
          );
        const groups = group((some) => some);
        assert.deepEqual(
          group((some) => some.toReversed()),
          groups,
        );
        for (const [a, b] of apart) assert.notEqual(groups[a], groups[b]);
      }),
    );
  });
});

const weights = weighWords(allTables.stories.wordCounts);

describe('stories and copies that people rule on', () => {
  const story = (articleId: string, text: string): StoryText & CopyText => ({
    ...{ articleId, title: null, text, outlet: null, reported: dayInterval('2025-03-05') },
  });
  const quake = `A quake of magnitude 5.8 struck the Turkish coast near Izmir before dawn on Tuesday and killed at least nine people, the interior ministry said. Most of the dead were found under two houses in the district of Bornova, where rescuers from Ankara searched with dogs. Schools in Izmir stay closed until Friday.`;
  const talks = `The foreign ministers of Armenia and Azerbaijan met in Tbilisi on Wednesday and agreed on 35 posts along the border near Ijevan. Yerevan wants its prisoners back before it signs anything; Baku says that courts decide about them, and that the next round is in March.`;
  const articles = [story('a', quake), story('b', quake), story('c', talks)];
  const together: RuledLinks = { together: [['c', 'a']], apart: [] };
  const apart: RuledLinks = { together: [], apart: [['b', 'a']] };

  it('join a report of another matter, and part two of one', () => {
    const members = (ruled?: RuledLinks) =>
      findStories(articles, weights, ruled).map(({ articleIds }) => articleIds);
    assert.deepEqual(members(), [['a', 'b'], ['c']]);
    assert.deepEqual(members(together), [['a', 'b', 'c']]);
    assert.deepEqual(members(apart), [['a'], ['b'], ['c']]);
  });

  it('are copies though their words differ, or none though they are the same', () => {
    const pairs = (ruled?: RuledLinks) =>
      findCopies(articles, weights, ruled).map(({ articleIds, kind }) => [...articleIds, kind]);
    assert.deepEqual(pairs(), [['a', 'b', 'exact']]);
    assert.deepEqual(pairs(apart), []);
    assert.deepEqual(pairs(together), [
      ['a', 'b', 'exact'],
      ['a', 'c', 'paraphrase'],
    ]);
    const [, said] = findCopies(articles, weights, together);
    assert.match(said?.reasons[0] ?? '', /a person says/u);
  });
});

describe('events that people rule on', () => {
  const knowledge = sampleKnowledge();
  const visit = (id: string, told: string) =>
    sampleArticle({
      id,
      day: told,
      text: 'The Vietnamese president visited Laos for two days.',
      acts: ['visited'],
      facts: sampleActFacts({ by: 'VNM', to: 'LAO', day: told }),
    });
  const visits = [visit('a', '2023-04-11'), visit('b', '2024-07-11'), visit('c', '2024-07-11')];

  it('are one where people say so, and two where they say that', () => {
    const acts = (ruled?: RuledLinks) => findEvents(visits, knowledge, ruled).map(({ actIds }) => actIds);
    assert.deepEqual(acts(), [['a#0'], ['b#0', 'c#0']]);
    assert.deepEqual(acts({ together: [['a#0', 'b#0']], apart: [] }), [['a#0', 'b#0', 'c#0']]);
    assert.deepEqual(acts({ together: [], apart: [['c#0', 'b#0']] }), [['a#0'], ['b#0'], ['c#0']]);
  });
});
