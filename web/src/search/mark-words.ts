// Cuts a passage into what was looked for and what stands between.

import type { SearchAnswer } from '../api/types.ts';

export interface MarkedWords {
  /** In the article's text. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Marks stand in the article's text, in order and apart from each other; the pieces join to the quote. */
export function markWords({ quote, span, marks }: SearchAnswer['hits'][number]): readonly MarkedWords[] {
  const pieces: MarkedWords[] = [];
  let at = span.start;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ start: at, text: quote.slice(at - span.start, end - span.start), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(start, false);
    add(end, true);
  }
  add(span.start + quote.length, false);
  return pieces;
}
