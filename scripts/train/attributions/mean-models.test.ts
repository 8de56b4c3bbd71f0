import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askTrees } from '../../../src/claims/learned/ask-trees.ts';
import type { BoostedTrees } from '../../../src/tables/index.ts';
import { joinedTrees, meanTable } from './mean-models.ts';

const table = (key: number, weight: number, step: number) => ({
  width: 1,
  step,
  keys: Uint32Array.of(key, 9),
  rows: Int8Array.of(weight, 10),
});

test('a feature that one table does not have counts as nothing there', () => {
  const { step, keys, rows } = meanTable([table(3, 8, 1), table(5, 8, 0.5)]);
  assert.equal(step, 1);
  assert.deepEqual([...keys], [3, 5, 9]);
  assert.deepEqual([...rows], [4, 2, 8]);
});

/** One tree with one question: is the value of the column more than a half? */
const treeOf = (column: string, answer: number): BoostedTrees => ({
  columnNames: [column],
  treeCount: 1,
  depth: 1,
  columnOf: Uint16Array.of(0),
  limits: Float32Array.of(0.5),
  answers: Float32Array.of(0, answer),
});

test('trees of several trainings answer together, each by its own columns', () => {
  const joined = joinedTrees([treeOf('cue', 4), treeOf('content', 2)]);
  assert.deepEqual(joined.columnNames, ['cue', 'content']);
  const logOdds = (values: readonly number[]) => {
    const certainty = askTrees(joined, Float32Array.from(values));
    return Math.round(Math.log(certainty / (1 - certainty)) * 10) / 10;
  };
  assert.deepEqual([logOdds([1, 0]), logOdds([0, 1]), logOdds([1, 1])], [2, 1, 3]);
});
