import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  makeAttributionModel,
  packAttributionModel,
  parseAttributionModel,
  powerOf,
} from './attribution-model.ts';

const model = makeAttributionModel({
  cues: { width: 1, step: 0.5, keys: Uint32Array.of(3, 4_000_000_000), rows: Int8Array.of(2, -6) },
  parts: { width: 5, step: 1, keys: Uint32Array.of(7), rows: Int8Array.of(1, 2, 3, 4, 5) },
  edges: { width: 30, step: 1, keys: new Uint32Array(0), rows: new Int8Array(0) },
  wholes: {
    columnNames: ['cue'],
    treeCount: 1,
    depth: 1,
    columnOf: Uint16Array.of(0),
    limits: Float32Array.of(0.5),
    answers: Float32Array.of(-1, 1),
  },
});

test('reads what it packs', () => {
  const bytes = packAttributionModel(model);
  assert.deepEqual(packAttributionModel(parseAttributionModel(bytes)), bytes);
});

test('adds the row of a feature in steps, and nothing for one that it does not know', () => {
  assert.deepEqual([...model.cues.sum(Int32Array.of(3, 4_000_000_000, 5), 3)], [-4]);
  assert.deepEqual([...model.parts.sum(Int32Array.of(7, 3, 7), 3)], [2, 4, 6, 8, 10]);
  assert.deepEqual([...model.edges.sum(Int32Array.of(7), 1)], new Array(30).fill(0));
});

test('knows what steps are worth, in its list and beyond', () => {
  for (const steps of [-5000, -2049, -2048, -1, 0, 7, 2048, 2049])
    assert.equal(powerOf(model.cues, steps), Math.exp(steps * 0.5));
});

test('refuses a file that was cut short or holds something else', () => {
  const bytes = packAttributionModel(model);
  assert.throws(() => parseAttributionModel(bytes.subarray(0, -1)), { code: 'MODEL_BROKEN' });
  assert.throws(() => parseAttributionModel(new Uint8Array(40)), { code: 'MODEL_BROKEN' });
});
