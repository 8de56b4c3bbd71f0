import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLink, type WeightedLink } from './average-link.ts';
import { joinLone } from './join-lone.ts';

const noDay = (): null => null;
const oneDay = (): number => 20_000;

test('joins while groups are near enough on average, and counts what is not linked as far', () => {
  const links = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  assert.deepEqual(averageLink(4, links, 0.5), [0, 0, 2, 3]);
  assert.deepEqual(averageLink(4, [...links, { a: 0, b: 2, score: 0.4 }], 0.5), [0, 0, 0, 3]);
});

test('groups the same in whatever order links are given', () => {
  const score = fc.integer({ min: 0, max: 16 }).map((steps) => steps / 16);
  const link = fc.record({ a: fc.integer({ min: 0, max: 5 }), b: fc.integer({ min: 6, max: 11 }), score });
  const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}` });
  const both = links.chain((given) =>
    fc.record({
      given: fc.constant(given),
      shuffled: fc.shuffledSubarray(given, { minLength: given.length }),
    }),
  );
  fc.assert(
    fc.property(both, ({ given, shuffled }) => {
      const grouped = averageLink(12, given, 0.5);
      assert.deepEqual(averageLink(12, shuffled, 0.5), grouped);
      for (const dayOf of [oneDay, noDay])
        assert.deepEqual(joinLone(grouped, shuffled, dayOf), joinLone(grouped, given, dayOf));
    }),
  );
});

test('a lone member joins the group that it fits best by far, and none of two that it fits alike', () => {
  const lone: WeightedLink[] = [
    { a: 0, b: 4, score: 0.5 },
    { a: 1, b: 4, score: 0.5 },
  ];
  assert.deepEqual(joinLone([0, 0, 2, 2, 4], lone, oneDay), [0, 0, 2, 2, 0]);
  const alike = [...lone, { a: 2, b: 4, score: 0.5 }, { a: 3, b: 4, score: 0.5 }];
  assert.deepEqual(joinLone([0, 0, 2, 2, 4], alike, oneDay), [0, 0, 2, 2, 4]);
});

test('a lone member joins one of two stories that it fits alike where these are nearly one', () => {
  const pairs = (score: number, ...ends: readonly (readonly [number, number])[]): WeightedLink[] =>
    ends.map(([a, b]) => ({ a, b, score }));
  const ofLone = pairs(0.5, [0, 4], [1, 4], [2, 4], [3, 4]);
  const between = (score: number) => pairs(score, [0, 2], [0, 3], [1, 2], [1, 3]);
  assert.deepEqual(joinLone([0, 0, 2, 2, 4], [...ofLone, ...between(0.49)], oneDay), [0, 0, 2, 2, 0]);
  assert.deepEqual(joinLone([0, 0, 2, 2, 4], [...ofLone, ...between(0.4)], oneDay), [0, 0, 2, 2, 4]);
});

test('a lone member far in days from a story, and one that finds only another lone one, have to be nearer', () => {
  const month = (member: number): number => (member === 2 ? 20_040 : 20_000);
  const withBoth = (score: number): WeightedLink[] => [0, 1].map((a) => ({ a, b: 2, score }));
  assert.deepEqual(joinLone([0, 0, 2], withBoth(0.42), oneDay), [0, 0, 0]);
  assert.deepEqual(joinLone([0, 0, 2], withBoth(0.48), month), [0, 0, 2]);
  assert.deepEqual(joinLone([0, 0, 2], withBoth(0.52), month), [0, 0, 0]);
  const pair = (score: number): WeightedLink[] => [{ a: 0, b: 2, score }];
  assert.deepEqual(joinLone([0, 1, 2], pair(0.42), oneDay), [0, 1, 2]);
  assert.deepEqual(joinLone([0, 1, 2], pair(0.46), oneDay), [0, 1, 0]);
  assert.deepEqual(joinLone([0, 1, 2], pair(0.48), month), [0, 1, 2]);
  assert.deepEqual(joinLone([0, 1, 2], pair(0.52), month), [0, 1, 0]);
});

test('a small group joins the one that it fits only where none of its members has a day', () => {
  const links: WeightedLink[] = [0, 1, 2].flatMap((a) => [3, 4].map((b) => ({ a, b, score: 0.48 })));
  assert.deepEqual(joinLone([0, 0, 0, 3, 3], links, noDay), [0, 0, 0, 0, 0]);
  assert.deepEqual(
    joinLone([0, 0, 0, 3, 3], links, (member) => (member === 4 ? 1 : null)),
    [0, 0, 0, 3, 3],
  );
});
