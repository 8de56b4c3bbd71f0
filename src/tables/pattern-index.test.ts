import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexPatterns, wordKey } from './pattern-index.ts';

function matches(phrase: string, text: string): boolean {
  const index = indexPatterns([{ phrase, value: true }]);
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return (index.byWord.get(word) ?? []).some(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });
}

describe('indexPatterns', () => {
  it('reads alternatives, also empty ones, from the first word on', () => {
    const phrase = '(please |)(sign|log) in to (continue|read)';
    assert.ok(matches(phrase, 'please log in to read'));
    assert.ok(matches(phrase, 'sign in to continue.'));
    assert.ok(!matches(phrase, 'signing in to continue'));
  });

  it('bridges a gap within the sentence only', () => {
    assert.ok(matches('image * by ai', 'image of zenda by ai'));
    assert.ok(!matches('image * by ai', 'image. made by ai'));
  });

  it('takes straight and curly quotes alike', () => {
    assert.ok(matches("editor's note:", 'editor’s note: the treaty'));
  });

  it('keys words by their beginning and length', () => {
    const { keys } = indexPatterns([{ phrase: 'editor * note', value: 1 }]);
    assert.ok(keys.has(wordKey('the editor said', 4, 10)));
    assert.ok(!keys.has(wordKey('the editors said', 4, 11)));
  });
});
