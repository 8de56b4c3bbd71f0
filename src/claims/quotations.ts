// Finds quotations by their marks, paragraph by paragraph; who says them is left to the rules.

import type { Span } from '../text/index.ts';

const PARAGRAPH = /[^\n]+/gu;
const MARKS = /[“”„"«»]|``|''/gu;
const OPENING = /^(?:[“„«]|``)$/u;
const CLOSING = /^[”»]$/u;
/** Marks that look the same on both sides. */
const STRAIGHT = /^(?:"|'')$/u;

/** A straight mark opens where none is open. */
function opens(mark: string, isOpen: boolean): boolean {
  return OPENING.test(mark) || (STRAIGHT.test(mark) && !isOpen);
}

function inParagraph(paragraph: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const match of paragraph.matchAll(MARKS)) {
    const mark = match[0];
    if (opens(mark, open >= 0)) open = open < 0 ? match.index : open;
    else if (open >= 0 && (CLOSING.test(mark) || STRAIGHT.test(mark))) {
      spans.push({ start: offset + open, end: offset + match.index + mark.length });
      open = -1;
    }
  }
  // A quotation of several paragraphs is closed at its very end only.
  if (open >= 0) spans.push({ start: offset + open, end: offset + paragraph.trimEnd().length });
  return spans;
}

/** All quotations with their marks, in the order of the text. */
export function findQuotations(text: string): readonly Span[] {
  return [...text.matchAll(PARAGRAPH)].flatMap((match) => inParagraph(match[0], match.index));
}

/** Those of sorted spans without overlaps that share a character with a span, found by halving. */
export function spansWithin(sorted: readonly Span[], span: Span): readonly Span[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let at = low; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1)
    within.push(...sorted.slice(at, at + 1));
  return within;
}
