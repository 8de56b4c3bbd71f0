// The sentences of an article's text, found without its analysis: good enough to quote and to look for an end day.

import type { Span } from '../../text/index.ts';

/** A full stop after a capital letter ends an abbreviation ("the U.S. embassy"), not a sentence. */
const boundary = /(?<=[^\p{Lu}\s][.!?]["'”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n\s*/gu;

export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentence in which a stretch of the text begins; the stretch itself where there is none. */
export function sentenceAround(text: string, span: Span): Span {
  return sentencesOf(text).find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}
