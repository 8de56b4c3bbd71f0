import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Postings } from './postings.ts';
import { bestFirst, keepRows, scorePassages } from './rank-passages.ts';
import { postings } from './sample-postings.ts';

const corpus = { passages: 100, words: 1000 };

it('asks for all phrases, and puts what says them often before what says them once, ties by order', () => {
  const [salt, pact] = [
    postings({ 1: [0], 2: [1, 2, 3], 3: [4], 9: [1] }),
    postings({ 1: [3], 2: [5], 3: [6] }),
  ];
  assert.deepEqual([...bestFirst(scorePassages([salt, pact], corpus))], [[2, 1, 3]]);
});

it('weighs a rare word more than a common one', () => {
  const common = postings(Object.fromEntries(Array.from({ length: 60 }, (_, key) => [key, [0]])));
  const score = (of: Postings) => scorePassages([of], corpus).scores[0] ?? 0;
  assert.ok(score(postings({ 1: [0] })) > score(common));
});

it('finds nothing for no phrase', () => {
  assert.deepEqual([...bestFirst(scorePassages([], corpus))], []);
});

it('tells portion by portion what sorting all would tell', () => {
  const scores = fc.array(fc.nat(20), { maxLength: 900 });
  fc.assert(
    fc.property(scores, (drawn) => {
      const scored = { keys: Float64Array.from(drawn.keys()), scores: Float64Array.from(drawn) };
      const sorted = [...drawn.keys()].sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0) || a - b);
      assert.deepEqual([...bestFirst(scored)].flat(), sorted);
    }),
    { seed: 5, numRuns: 50 },
  );
});

it('keeps some rows with their scores', () => {
  const scored = { keys: Float64Array.of(4, 5, 8), scores: Float64Array.of(1, 3, 2) };
  const { keys, scores } = keepRows(scored, (key) => key !== 5);
  assert.deepEqual(
    [[...keys], [...scores]],
    [
      [4, 8],
      [1, 2],
    ],
  );
});
