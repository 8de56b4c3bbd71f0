import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, noCodes } from '../english/word-codes.ts';
import { addVector, noVector, readWordVectors } from './word-vectors.ts';

const vectors = readWordVectors(new URL('../../../models/english/vectors.bin', import.meta.url));

/** The cosine of the vectors of two words. */
function likeness(first: string, second: string): number {
  const codes = noCodes(vectors);
  const [a, b] = [first, second].map((word) => {
    const out = new Float32Array(vectors.size);
    addVector(vectors, codeOf(word, codes).vector, out, 0);
    return out;
  });
  const dot = (left = new Float32Array(), right = new Float32Array()): number =>
    left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

test('knows words of a kind, whatever their case', () => {
  assert.ok(likeness('Minister', 'president') > likeness('minister', 'banana') + 0.2);
  assert.ok(likeness('Belarus', 'Ukraine') > likeness('Belarus', 'quickly') + 0.2);
});

test('reads a compound by its last part, and leaves a word without a vector alone', () => {
  const codes = noCodes(vectors);
  assert.equal(codeOf('ex-xyzzian-minister', codes).vector, codeOf('minister', codes).vector);
  assert.equal(codeOf('xyzzyqq', codes).vector, noVector);
  const out = new Float32Array(vectors.size);
  addVector(vectors, noVector, out, 0);
  assert.ok(out.every((value) => value === 0));
});
