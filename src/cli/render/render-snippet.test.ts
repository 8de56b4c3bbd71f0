import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutSnippet, styleMarks } from './render-snippet.ts';

const shown = (quote: string, word: string) => {
  const start = quote.indexOf(word);
  return styleMarks(cutSnippet(quote, [{ start, end: start + word.length }]), (text) => `[${text}]`);
};

describe('a passage', () => {
  it('shows what was found set off', () => {
    assert.equal(shown('The envoy came.', 'envoy'), 'The [envoy] came.');
  });

  it('that is long is cut on whole words around what was found', () => {
    const long = `${'before '.repeat(80)}the envoy ${'after '.repeat(90)}`.trim();
    const text = shown(long, 'envoy');
    assert.match(text, /^… before .* the \[envoy\] after .* after …$/u);
    assert.ok(text.length < 450);
  });

  it('loses signs of no width of its own, so that they set nothing off', () => {
    assert.equal(shown('A \u200btrap\u200c and an envoy', 'envoy'), 'A trap and an [envoy]');
  });
});
