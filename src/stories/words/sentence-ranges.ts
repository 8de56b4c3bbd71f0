// Where the sentences of a text begin and end, in words.

import type { Words } from './read-words.ts';

export interface SentenceRange {
  /** The first word, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** All sentences in order. */
export function sentenceRanges({ count, first }: Words): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && first[end] === 0) end += 1;
    ranges.push({ start, end });
    start = end;
  }
  return ranges;
}
