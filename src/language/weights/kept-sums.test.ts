import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptSums } from './kept-sums.ts';
import { addScores, printOf, type SparseWeights, slotOf } from './sparse-weights.ts';

/** Feature 7 adds 3 to the second class, feature 9 takes 2 from the first. */
function plainWeights(): SparseWeights {
  const slots = 16;
  const places = [
    { key: 7, index: 1, weight: 3 },
    { key: 9, index: 0, weight: -2 },
  ].sort((a, b) => slotOf(a.key, slots) - slotOf(b.key, slots));
  const prints = new Uint16Array(slots);
  const starts = new Uint32Array(slots + 1);
  for (const { key } of places) prints[slotOf(key, slots)] = printOf(key);
  for (let slot = 0; slot < slots; slot += 1)
    starts[slot + 1] = (starts[slot] ?? 0) + Number(prints[slot] !== 0);
  return {
    ...{ classes: ['a', 'b'], slots, prints, starts },
    pairClass: Uint8Array.from(places, ({ index }) => index),
    pairWeight: Int8Array.from(places, ({ weight }) => weight),
  };
}

/** Block by block, as many features as the key tells. */
const fill = (key: number) => (features: Int32Array, block: number) => {
  for (let at = 0; at < key; at += 1) features[at] = block === 0 ? 7 : 9;
  return key;
};

const rowOf = ({ sums }: KeptSums, start: number) => [...sums.subarray(start, start + 4)];

test('keeps what features add up to, block by block', () => {
  const weights = plainWeights();
  const scores = new Int32Array(2);
  addScores(weights, Int32Array.of(7, 9), 2, scores);
  assert.deepEqual([...scores], [-2, 3]);
  const kept = new KeptSums(weights, 2);
  assert.equal(kept.find(5), -1);
  assert.deepEqual(rowOf(kept, kept.keep(5, fill(5))), [0, 15, -10, 0]);
  assert.deepEqual(rowOf(kept, kept.find(5)), [0, 15, -10, 0]);
});

test('forgets all where there is no room left, and gives the same rows again', () => {
  const kept = new KeptSums(plainWeights(), 2, 3);
  for (const key of [1, 2, 3, 4]) kept.keep(key, fill(key));
  assert.deepEqual(
    [1, 2, 3].map((key) => kept.find(key)),
    [-1, -1, -1],
  );
  assert.deepEqual(rowOf(kept, kept.find(4)), [0, 12, -8, 0]);
  assert.deepEqual(rowOf(kept, kept.keep(2, fill(2))), [0, 6, -4, 0]);
  kept.forget();
  assert.equal(kept.find(2), -1);
});
