import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DemarcheError } from '../text/index.ts';
import * as language from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(language).sort(), ['analyse', 'loadLanguageModel', 'writtenWords']);
});

test('names the file where the weights are missing', () => {
  const empty = new URL('./no-such-folder/', import.meta.url);
  assert.throws(
    () => language.loadLanguageModel(empty),
    (error) =>
      error instanceof DemarcheError &&
      error.code === 'MODEL_NOT_FOUND' &&
      error.message.includes('vectors.bin'),
  );
});
