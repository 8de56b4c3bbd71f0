import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTrees } from './boosted-trees.ts';
import { type CertaintyModel, packCertaintyModel, parseCertaintyModel } from './certainty-model.ts';

const trees = {
  columnNames: [],
  treeCount: 1,
  depth: 1,
  columnOf: Uint16Array.of(1),
  limits: Float32Array.of(0.5),
  answers: Float32Array.of(-1, 1),
};

const model: CertaintyModel = {
  width: 2,
  step: 0.01,
  answers: {
    certain: { weights: [1, -1], bias: 2, trees, knots: [[0, 1]], cuts: [-0.5, 1.8] },
    yet: { weights: [0.5, 2], bias: 1, trees: noTrees, knots: [], cuts: [-1, 1] },
  },
  keys: Uint32Array.of(7, 4_000_000_000),
  rows: Int8Array.of(1, -2, 3, 127),
};

test('reads what it packs', () => {
  assert.deepEqual(parseCertaintyModel(packCertaintyModel(model)), model);
});

test('refuses a file that was cut short or holds something else', () => {
  const bytes = packCertaintyModel(model);
  assert.throws(() => parseCertaintyModel(bytes.subarray(0, -1)), { code: 'MODEL_BROKEN' });
  assert.throws(() => parseCertaintyModel(new Uint8Array(40)), { code: 'MODEL_BROKEN' });
});
