import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepTexts } from './keep-texts.ts';

/** Ids of the articles that were read, in order. */
function readAll(most: number, asked: readonly (readonly [id: string, text: string])[]): readonly string[] {
  const texts = keepTexts<string>(most);
  const read: string[] = [];
  for (const [id, text] of asked) {
    const told = texts.ask(id, text, () => {
      read.push(id);
      return `${id}: ${text}`;
    });
    assert.equal(told, `${id}: ${text}`);
  }
  return read;
}

describe('keepTexts', () => {
  it('reads an article once, and again where its text is another', () => {
    const [first, other] = [['a', 'boats'] as const, ['a', 'ships'] as const];
    assert.deepEqual(readAll(100, [first, first, other, other]), ['a', 'a']);
  });

  it('forgets the article that was asked for longest ago, and holds no more letters than it may', () => {
    const [a, b, c] = [['a', 'boats'] as const, ['b', 'ships'] as const, ['c', 'ports'] as const];
    assert.deepEqual(readAll(10, [a, b, a, c, a, b]), ['a', 'b', 'c', 'b']);
  });

  it('keeps no article that is longer than all it may hold', () => {
    const long = ['a', 'boats and ships'] as const;
    assert.deepEqual(readAll(10, [long, long]), ['a', 'a']);
  });
});
