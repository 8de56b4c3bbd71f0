import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeSentences } from './whole-sentences.ts';

function join(...parts: readonly string[]): readonly string[] {
  const text = parts.join(' ');
  let start = 0;
  const spans = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  return wholeSentences(text, spans).map((span) => text.slice(span.start, span.end));
}

describe('wholeSentences', () => {
  it('joins what was cut behind a title', () => {
    assert.deepEqual(join('Lima agreed with Dr.', 'Huaman on the dam.', 'Work began.'), [
      'Lima agreed with Dr. Huaman on the dam.',
      'Work began.',
    ]);
  });

  it('leaves a sentence that ends with a word alone', () => {
    assert.deepEqual(join('He met the doctor.', 'She left.'), ['He met the doctor.', 'She left.']);
  });

  it('joins nothing over the end of a line', () => {
    const text = 'Dr.\nHuaman spoke.';
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: text.length },
    ];
    assert.deepEqual(wholeSentences(text, spans), spans);
  });
});
