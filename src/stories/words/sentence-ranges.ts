// Where the sentences of a text begin and end, in words, and the parts of sentences between semicolons.

import type { Words } from './read-words.ts';

export interface SentenceRange {
  /** The first word, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** All sentences in order. */
export function sentenceRanges(words: Words): readonly SentenceRange[] {
  return rangesFrom(words, (mark) => mark === 1);
}

/** The same, cut at semicolons as well: "one is freed; two are held" is two. */
export function clauseRanges(words: Words): readonly SentenceRange[] {
  return rangesFrom(words, (mark) => mark !== 0);
}

function rangesFrom({ count, first }: Words, isFirst: (mark: number) => boolean): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && !isFirst(first[end] as number)) end += 1;
    ranges.push({ start, end });
    start = end;
  }
  return ranges;
}
