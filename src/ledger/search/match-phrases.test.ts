import assert from 'node:assert/strict';
import { it } from 'node:test';
import { matchPhrase, rankPassages, uniteTerms } from './match-phrases.ts';
import type { Postings } from './postings.ts';

/** Postings of passages of ten words: by key, the places. */
function postings(rows: Readonly<Record<number, readonly number[]>>, words = 10): Postings {
  const keys = Object.keys(rows).map(Number);
  const placesOf = (index: number) => rows[keys[index] ?? 0] ?? [];
  return {
    keys,
    words: keys.map(() => words),
    counts: keys.map((_, index) => placesOf(index).length),
    placesOf,
  };
}

const corpus = { passages: 100, words: 1000 };

it('finds words only where each follows the one before', () => {
  const [political, prisoners] = [
    postings({ 1: [0, 6], 2: [3], 4: [1] }),
    postings({ 1: [7], 2: [2], 3: [5] }),
  ];
  assert.deepEqual(matchPhrase([political, prisoners]).keys, [1]);
  assert.deepEqual(matchPhrase([prisoners, political]).keys, [2]);
});

it('takes any of several terms for one, with the places of all', () => {
  const both = uniteTerms([postings({ 2: [4], 5: [1] }), postings({ 1: [0], 2: [2] })]);
  assert.deepEqual(
    [both.keys, both.counts, both.placesOf(1)],
    [
      [1, 2, 5],
      [1, 2, 1],
      [2, 4],
    ],
  );
});

it('asks for all phrases, and puts what says them often before what says them once, ties by order', () => {
  const [salt, pact] = [
    postings({ 1: [0], 2: [1, 2, 3], 3: [4], 9: [1] }),
    postings({ 1: [3], 2: [5], 3: [6] }),
  ];
  assert.deepEqual(
    rankPassages([salt, pact], corpus).map(({ key }) => key),
    [2, 1, 3],
  );
});

it('weighs a rare word more than a common one', () => {
  const common = postings(Object.fromEntries(Array.from({ length: 60 }, (_, key) => [key, [0]])));
  const score = (of: Postings) => rankPassages([of], corpus)[0]?.score ?? 0;
  assert.ok(score(postings({ 1: [0] })) > score(common));
});

it('finds nothing for no phrase', () => {
  assert.deepEqual(rankPassages([], corpus), []);
});
