import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packLineModel, parseLineModel } from '../../tables/index.ts';
import { scoreByTrees } from './boosted-trees.ts';

/** Two questions: is it longer than 5 words, does it end like a sentence? Only for both the answer is yes. */
const trees = {
  columnNames: ['words', 'hasStop'],
  treeCount: 1,
  depth: 2,
  columnOf: Uint16Array.of(0, 1),
  limits: Float32Array.of(5, 0.5),
  answers: Float32Array.of(-3, -3, -3, 3),
};

describe('scoreByTrees', () => {
  it('goes down the levels by the columns of each line', () => {
    const scores = scoreByTrees(trees, [Float32Array.of(9, 9, 2), Float32Array.of(1, 0, 1)], 3);
    assert.deepEqual(
      [...scores].map((score) => score > 0.5),
      [true, false, false],
    );
  });

  it('reads the same trees from the file that it was packed into', () => {
    const model = {
      first: trees,
      second: { ...trees, answers: Float32Array.of(1, 2, 3, 4) },
      terms: new Map([
        [7, 1.5],
        [4e9, -0.25],
      ]),
    };
    assert.deepEqual(parseLineModel(packLineModel(model)), model);
  });

  it('says how to make a file again that holds no model', () => {
    assert.throws(() => parseLineModel(Uint8Array.of(1, 2, 3)), { code: 'MODEL_BROKEN' });
  });
});
