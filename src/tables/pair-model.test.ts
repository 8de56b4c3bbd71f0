import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DemarcheError } from '../text/index.ts';
import { type PairModel, packPairModel, parsePairModel } from './pair-model.ts';
import { hashCue } from './type-model.ts';

const model: PairModel = {
  cues: new Map([
    [hashCue('way:nsubj>obj'), 90],
    [hashCue('actor-word:jail'), -127],
  ]),
  weightStep: 0.02,
  nobody: 1.5,
};

test('reads the bytes that it packs', () => {
  assert.deepEqual(parsePairModel(packPairModel(model)), model);
});

test('refuses bytes that are cut off or of something else', () => {
  const bytes = packPairModel(model);
  for (const broken of [bytes.subarray(0, bytes.length - 1), new Uint8Array(4), new Uint8Array(64)])
    assert.throws(() => parsePairModel(broken), DemarcheError);
});
