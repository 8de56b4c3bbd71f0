// The words of a sentence with their places: "freed 1,300 men" is three words, punctuation is none.

import type { Span } from '../../text/index.ts';

export interface PlacedWord {
  /** In small letters. */
  readonly word: string;
  readonly span: Span;
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

export function readWords(text: string, { start, end }: Span): readonly PlacedWord[] {
  return [...text.slice(start, end).matchAll(wordPattern)].map(({ 0: found, index }) => ({
    word: found.toLowerCase().replaceAll('’', "'"),
    span: { start: start + index, end: start + index + found.length },
  }));
}
