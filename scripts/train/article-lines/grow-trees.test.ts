import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scoreByTrees } from '../../../src/article/flattened/boosted-trees.ts';
import { randomBySeed } from '../random.ts';
import { growTrees, type TrainingRows } from './grow-trees.ts';

/** Rows whose label is 1 where both values are above a half, and a column that tells nothing. */
function makeRows(count: number) {
  const random = randomBySeed(5);
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: count }, random));
  const labels = Float32Array.from({ length: count }, (_, at) =>
    Number((columns[0]?.[at] ?? 0) > 0.5 && (columns[1]?.[at] ?? 0) > 0.5),
  );
  return { columns, labels, weights: new Float32Array(count).fill(1) };
}

function grow(rows: TrainingRows) {
  const random = randomBySeed(1);
  const options = { treeCount: 30, depth: 3, pace: 0.3, damping: 1, rowShare: 0.8, columnShare: 0.9, random };
  return growTrees(rows, ['first', 'second', 'noise'], options);
}

describe('growTrees', () => {
  it('learns what takes two questions to tell', () => {
    const rows = makeRows(2000);
    const scores = scoreByTrees(grow(rows), rows.columns, 2000);
    const right = scores.filter((score, at) => score > 0.5 === (rows.labels[at] === 1)).length;
    assert.ok(right > 1950, `${right} of 2000`);
  });

  it('grows the same trees by the same seed', () => {
    assert.deepEqual(grow(makeRows(300)), grow(makeRows(300)));
  });

  it('adds only what is missing from what is thought before', () => {
    const rows = makeRows(1000);
    const starts = rows.labels.map((label) => (label === 1 ? 6 : -6));
    const { answers } = grow({ ...rows, starts });
    assert.ok(answers.every((answer) => Math.abs(answer) < 0.2));
  });
});
