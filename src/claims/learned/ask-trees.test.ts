import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askTrees } from './ask-trees.ts';

/** The first asks for column 1 above 3, then column 0 above 1; the second the other way round, and says nothing. */
const trees = {
  columnNames: ['a', 'b'],
  treeCount: 2,
  depth: 2,
  columnOf: Uint16Array.of(1, 0, 0, 1),
  limits: Float32Array.of(3, 1, 1, 3),
  answers: Float32Array.of(-2, -1, 1, 2, 0, 0, 0, 0),
};

test('follows the answers of each tree and adds up what they lead to', () => {
  const chance = (sum: number) => 1 / (1 + Math.exp(-sum));
  assert.equal(askTrees(trees, Float32Array.of(0, 0)), chance(-2));
  assert.equal(askTrees(trees, Float32Array.of(2, 0)), chance(-1));
  assert.equal(askTrees(trees, Float32Array.of(1, 4)), chance(1));
  assert.equal(askTrees(trees, Float32Array.of(2, 4)), chance(2));
});

test('is undecided where there are no trees', () => {
  assert.equal(askTrees({ ...trees, treeCount: 0 }, new Float32Array(0)), 0.5);
});
