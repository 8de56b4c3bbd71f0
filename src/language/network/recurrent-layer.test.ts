import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMatrices } from './matrices.ts';
import { runRecurrentLayer, sigmoid, tanh } from './recurrent-layer.ts';

test('keeps to the true tangent and logistic function within two parts in ten thousand', () => {
  for (let value = -12; value <= 12; value += 0.01) {
    assert.ok(Math.abs(tanh(value) - Math.tanh(value)) < 2e-4, `tanh ${value}`);
    assert.ok(Math.abs(sigmoid(value) - 1 / (1 + Math.exp(-value))) < 2e-4, `sigmoid ${value}`);
  }
});

test('goes over each sentence in both directions as the sums say', () => {
  const matrices = makeMatrices(4000);
  const [rows, hidden] = [7, 8];
  const numbers = (count: number, phase: number): Float32Array => {
    const taken = matrices.take(count);
    taken.set(taken.map((_, at) => Math.sin(at * 3 + phase)));
    return taken;
  };
  const input = numbers(rows * hidden * 2, 1);
  const products = numbers(rows * hidden * 6, 2);
  const gates = numbers(8 * hidden, 3);
  const [out, cells] = [matrices.take(rows * hidden * 2), matrices.take(rows * hidden * 2)];
  const sentences = [
    { start: 0, end: 3 },
    { start: 3, end: rows },
  ];
  runRecurrentLayer(matrices, { input, products, gates, hidden, out, cells }, sentences);
  const number = (of: Float32Array, at: number): number => of[at] ?? Number.NaN;
  for (const { start, end } of sentences)
    for (const direction of [0, 1])
      for (let unit = 0; unit < hidden; unit += 1) {
        let cell = 0;
        for (let count = 0; count < end - start; count += 1) {
          const row = direction === 0 ? start + count : end - 1 - count;
          const at = row * hidden * 2 + direction * hidden + unit;
          const product = row * hidden * 6 + direction * hidden * 3 + unit;
          const gate = (which: number): number => number(gates, (direction * 4 + which) * hidden + unit);
          const forget = sigmoid(number(products, product + hidden) + gate(0) * cell + gate(1));
          const reset = sigmoid(number(products, product + hidden * 2) + gate(2) * cell + gate(3));
          cell = forget * cell + (1 - forget) * number(products, product);
          const expected = reset * tanh(cell) + (1 - reset) * number(input, at);
          assert.ok(Math.abs(number(cells, at) - cell) < 1e-5, `cell ${at}`);
          assert.ok(Math.abs(number(out, at) - expected) < 1e-5, `out ${at}`);
        }
      }
});
