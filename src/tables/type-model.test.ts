import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DemarcheError } from '../text/index.ts';
import { hashCue, packTypeModel, parseTypeModel, type TypeModel } from './type-model.ts';

const file = new URL('file:///types.bin');
const model: TypeModel = {
  labels: ['AID', 'ASSAULT'],
  cues: new Map([
    [hashCue('path:bomb'), 0],
    [hashCue('path:feed'), 2],
  ]),
  weights: Int8Array.from([-9, 90, 80, -8]),
  words: new Map([[hashCue('shell'), 0]]),
  vectors: Int8Array.from([1, -2, 3]),
  columnWeights: Float32Array.from([0.5, -0.5, 1, -1, 2, -2]),
  facts: { biases: [0.25, -0.25], weightStep: 0.01, vectorStep: 0.02, dimensions: 3 },
};

test('reads the bytes that it packs', () => {
  assert.deepEqual(parseTypeModel(packTypeModel(model), file), model);
});

test('refuses bytes that are cut off or of something else', () => {
  const bytes = packTypeModel(model);
  for (const broken of [bytes.subarray(0, bytes.length - 1), new Uint8Array(4), new Uint8Array(64)])
    assert.throws(() => parseTypeModel(broken, file), DemarcheError);
});
