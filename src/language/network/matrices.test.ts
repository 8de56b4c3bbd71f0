import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatrices, packPanels } from './matrices.ts';
import { packSteps } from './step-factor.ts';

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

test('adds the product with a factor in steps, right to a part in ten thousand', () => {
  const matrices = makeMatrices(4000);
  const [rows, inner, columns] = [5, 16, 24];
  const a = matrices.take(8 * inner);
  a.set(Float32Array.from({ length: rows * inner }, (_, at) => Math.sin(at * 7) * (1 + (at % 3))));
  const values = Int8Array.from({ length: inner * columns }, (_, at) => ((at * 37) % 255) - 127);
  const scales = matrices.take(inner);
  scales.set(scales.map((_, row) => 0.01 * (row + 1)));
  const panels = packSteps(values, inner, columns, matrices.take((inner * columns) / 2));
  const c = matrices.take(8 * columns).fill(1);
  const before = matrices.mark();
  matrices.multiplyAddSteps(a, { panels, scales, inner, columns }, c, rows);
  assert.equal(matrices.mark(), before);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let [sum, size] = [1, 1];
      for (let k = 0; k < inner; k += 1) {
        const term = (a[row * inner + k] ?? 0) * (scales[k] ?? 0) * (values[k * columns + column] ?? 0);
        sum += term;
        size += Math.abs(term);
      }
      assert.ok(Math.abs((c[row * columns + column] ?? 0) - sum) < 1e-4 * size, `${row}, ${column}`);
    }
});

test('gives the product of a matrix with the rows of another', () => {
  const matrices = makeMatrices(2000);
  const a = matrices.take(2 * 8);
  a.set(a.map((_, at) => at - 5));
  const b = matrices.take(3 * 8);
  b.set(b.map((_, at) => at % 7));
  const c = matrices.take(6);
  matrices.dots(a, b, c, 2, 3, 8);
  const expected = [0, 1].flatMap((row) =>
    [0, 1, 2].map((other) =>
      [...a.subarray(row * 8, row * 8 + 8)].reduce(
        (sum, value, k) => sum + value * (b[other * 8 + k] ?? 0),
        0,
      ),
    ),
  );
  assert.deepEqual([...c], expected);
});

test('says so when there is no room left', () => {
  assert.throws(() => makeMatrices(8).take(1_000_000), RangeError);
});
