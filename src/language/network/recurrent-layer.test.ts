import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sigmoid, tanh } from './recurrent-layer.ts';

test('keeps to the true tangent and logistic function within two parts in ten thousand', () => {
  for (let value = -12; value <= 12; value += 0.01) {
    assert.ok(Math.abs(tanh(value) - Math.tanh(value)) < 2e-4, `tanh ${value}`);
    assert.ok(Math.abs(sigmoid(value) - 1 / (1 + Math.exp(-value))) < 2e-4, `sigmoid ${value}`);
  }
});
