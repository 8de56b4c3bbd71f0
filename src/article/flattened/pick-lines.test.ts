import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickLines } from './pick-lines.ts';

describe('pickLines', () => {
  it('keeps a doubtful line between sure ones, and drops it among chrome', () => {
    assert.deepEqual(pickLines(Float32Array.of(0.9, 0.42, 0.9)), [true, true, true]);
    assert.deepEqual(pickLines(Float32Array.of(0.1, 0.42, 0.1)), [false, false, false]);
  });

  it('drops a line that is surely chrome from the midst of the article', () => {
    assert.deepEqual(pickLines(Float32Array.of(0.9, 0.02, 0.9)), [true, false, true]);
  });

  it('keeps nothing of a page of chrome', () => {
    assert.deepEqual(pickLines(Float32Array.of(0.01, 0.02)), [false, false]);
  });
});
