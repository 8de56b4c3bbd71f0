import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatrices, packPanels } from './matrices.ts';

test('adds the product of two matrices to a third', () => {
  const matrices = makeMatrices(2000);
  const [rows, inner, columns] = [4, 3, 8];
  const a = matrices.take(rows * inner);
  a.set(a.map((_, at) => at));
  const b = Float32Array.from({ length: inner * columns }, (_, at) => at % 5);
  const packed = packPanels(b, inner, columns, matrices.take(inner * columns));
  const c = matrices.take(rows * columns).fill(1);
  matrices.multiplyAdd(a, packed, c, rows, inner, columns);
  const expected = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return [0, 1, 2].reduce((sum, k) => sum + (a[row * inner + k] ?? 0) * (b[k * columns + column] ?? 0), 1);
  });
  assert.deepEqual([...c], expected);
});

test('says so when there is no room left', () => {
  assert.throws(() => makeMatrices(8).take(1_000_000), RangeError);
});
