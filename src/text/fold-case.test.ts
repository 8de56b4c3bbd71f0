import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldCase } from './fold-case.ts';

describe('foldCase', () => {
  it('lowers letters and leaves quotation marks and accents alone', () =>
    assert.equal(foldCase('“Élysée” AND NATO’s'), '“élysée” and nato’s'));
  it('keeps the length where a small letter would be longer, so that places hold', () => {
    const text = 'In İzmir the ENVOY left.';
    assert.equal(foldCase(text).length, text.length);
    assert.equal(foldCase(text).indexOf('envoy'), text.indexOf('ENVOY'));
  });
  it('folds a letter in the same way wherever it stands in a word', () =>
    assert.equal(foldCase('ΣΑΣ'), 'σασ'));
  it('keeps signs of two code units together', () => assert.equal(foldCase('İ 😀 𐐀'), 'İ 😀 𐐨'));
});
