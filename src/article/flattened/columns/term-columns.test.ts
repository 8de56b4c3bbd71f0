import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LineWords } from './line-words.ts';
import { hashTerm, termColumns, termsOf } from './term-columns.ts';

function lineOf(text: string): LineWords {
  return { words: text.split(' '), stems: [] };
}

describe('termsOf', () => {
  it('gives words, pairs, and the first and last word as such; figures are all one', () => {
    const expected = ['sign', 'up', '0', 'sign up', 'up 0', '^ sign', '0 $'];
    assert.deepEqual(termsOf(lineOf('sign up 2026')), expected);
  });

  it('gives nothing for a line without words', () => {
    assert.deepEqual(termsOf({ words: [], stems: [] }), []);
  });

  it('reads no more of an endless line than its beginning and its end', () => {
    assert.ok(termsOf(lineOf('salt '.repeat(10_000).trim())).length < 200);
  });
});

describe('termColumns', () => {
  const odds = new Map([
    ['newsletter', 2],
    ['sign up', 3],
    ['minister', -1],
  ]);
  const lines = ['sign up for our newsletter', 'the minister left', 'rain'].map(lineOf);
  const columns = new Map(termColumns(lines, (term) => odds.get(term) ?? 0));

  it('tells the words of chrome from those of articles', () => {
    assert.deepEqual([...(columns.get('termMost') ?? [])], [3, 0, 0]);
    assert.deepEqual([...(columns.get('termLeast') ?? [])], [0, -1, 0]);
  });

  it('tells what the lines above and below are like', () => {
    assert.equal(columns.get('termTop-1')?.[0], 0);
    assert.equal(columns.get('termTop-1')?.[1], columns.get('termTop')?.[0]);
  });
});

describe('hashTerm', () => {
  it('keeps terms apart that differ in a space', () => {
    assert.notEqual(hashTerm('sign up'), hashTerm('signup'));
  });
});
