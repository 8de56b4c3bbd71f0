import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DemarcheError } from '../text/index.ts';
import { packSameActModel, parseSameActModel, type SameActModel } from './same-act-model.ts';

const model: SameActModel = {
  trees: {
    columnNames: ['share', 'words beside'],
    treeCount: 2,
    depth: 1,
    columnOf: Uint16Array.of(1, 0),
    limits: Float32Array.of(0.5, 2.25),
    answers: Float32Array.of(-1.5, 2, 0.125, 0),
  },
  rows: new Map([
    [77, 0],
    [-3, 1],
  ]),
  senses: Int8Array.of(127, 0, -64, 110),
  senseSize: 2,
};

test('reads the bytes that it packs', () => {
  assert.deepEqual(parseSameActModel(packSameActModel(model)), model);
});

test('refuses bytes that are cut off, too long or of something else', () => {
  const bytes = packSameActModel(model);
  const longer = new Uint8Array([...bytes, 0]);
  for (const broken of [bytes.subarray(0, bytes.length - 1), longer, new Uint8Array(4), new Uint8Array(64)])
    assert.throws(() => parseSameActModel(broken), DemarcheError);
});
