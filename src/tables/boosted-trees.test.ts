import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTrees, sumTrees } from './boosted-trees.ts';

/** Two trees of two questions each: of the second figure and the first one, and of the first one twice. */
const trees = {
  columnNames: ['first', 'second'],
  treeCount: 2,
  depth: 2,
  columnOf: Uint16Array.of(1, 0, 0, 0),
  limits: Float32Array.of(0.5, 2, 1, 3),
  answers: Float32Array.of(-2, -1, 1, 2, 0, 0.25, 0.5, 0.75),
};

test('adds what each tree answers', () => {
  assert.equal(sumTrees(trees, Float32Array.of(2, 0.5)), -2 + 0.5);
  assert.equal(sumTrees(trees, Float32Array.of(4, 0.75)), 2 + 0.75);
});

test('adds nothing without trees', () => {
  assert.equal(sumTrees(noTrees, Float32Array.of(1, 2)), 0);
});
