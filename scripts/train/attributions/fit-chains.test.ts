import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partStates } from '../../../src/tables/index.ts';
import { fitChains } from './fit-chains.ts';
import { chainStarts, flatRows } from './flat-chains.ts';
import { meanWeights } from './mean-weights.ts';

const states = partStates.length;
const [SOURCE, CUE, CONTENT] = [1, 2, 3];
/** Three words, of which each has a feature of its own that tells its part, and a place that tells nothing. */
const chain = Array.from({ length: 40 }, () => [SOURCE, CUE, CONTENT]);
const rowOf = new Map([
  [10, 0],
  [20, 1],
  [30, 2],
] as const);
const words = chain.flatMap(() => [10, 20, 30].map((key) => Uint32Array.of(key, 99)));
const flat = {
  parts: flatRows(words, rowOf),
  edges: flatRows(
    words.map(() => Uint32Array.of(7)),
    new Map([[7, 0]]),
  ),
  states: Uint8Array.from(chain.flat()),
  starts: chainStarts(chain.map(({ length }) => length)),
};
const fitting = { rounds: 3, pace: 0.1, leftOut: 0.2, leastCount: 1 };
const fitBy = (seed: number) => fitChains(flat, { parts: 3, edges: 1 }, { ...fitting, seed });

test('features without a row are left out', () => {
  assert.deepEqual([...flat.parts.rows.slice(0, 3)], [0, 1, 2]);
});

test('a feature comes to speak for the part that it stands with', () => {
  const { parts } = fitBy(1);
  for (const [row, own] of [SOURCE, CUE, CONTENT].entries()) {
    const weights = [...parts.subarray(row * states, (row + 1) * states)];
    assert.equal(weights.indexOf(Math.max(...weights)), own);
  }
});

test('the same seed gives the same weights, another one others', () => {
  assert.deepEqual(fitBy(1), fitBy(1));
  assert.notDeepEqual(fitBy(1), fitBy(2));
});

test('the mean of fits is taken place by place', () => {
  assert.deepEqual([...meanWeights([Float32Array.of(1, 4), Float32Array.of(3, 0)])], [2, 2]);
});
