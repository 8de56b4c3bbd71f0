// Of phrases that share words, keeps the longest: "Tuesday, 4 June" over "June". Order of equals: as the rules stand.

import type { Span } from '../../text/index.ts';

/** Keeps the longest of any that overlap (the first of equals); gives them in the order of the text. */
export function dropOverlaps<T extends Span>(spans: readonly T[]): readonly T[] {
  const ranked = spans
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.rank - b.rank);
  const kept: T[] = [];
  for (const { span } of ranked) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
