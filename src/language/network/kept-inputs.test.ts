import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepNoInputs, missingRows, mostKept } from './kept-inputs.ts';

test('asks for one row of each key that is not kept', () => {
  const kept = keepNoInputs(0, 0);
  kept.rows.set(8, 0);
  const keys = Int32Array.of(-1, 8, 3, -1, 3);
  const missing = missingRows(keys, kept).map((row) => keys[row]);
  assert.deepEqual(missing, [-1, 3]);
});

test('forgets all where there is no room, and asks for what it had, too', () => {
  const kept = keepNoInputs(0, 0);
  for (let key = 0; key < mostKept; key += 1) kept.rows.set(key, key);
  assert.deepEqual(missingRows(Int32Array.of(5, 6), kept), []);
  assert.deepEqual(missingRows(Int32Array.of(5, mostKept), kept), [0, 1]);
  assert.equal(kept.rows.size, 0);
});
