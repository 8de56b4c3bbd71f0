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

/** A straight mark that opens a paragraph for good, with curly ones behind it, only says that the paragraph is copied. */
function marksCopy(marks: readonly RegExpExecArray[]): boolean {
  const straight = marks.filter(([mark]) => STRAIGHT.test(mark));
  return straight.length === 1 && marks.length > 1 && marks[0] === straight[0] && marks[0]?.index === 0;
}

function inParagraph(paragraph: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let [open, isNested] = [-1, false];
  const marks = [...paragraph.matchAll(MARKS)];
  for (const match of marksCopy(marks) ? marks.slice(1) : marks) {
    const mark = match[0];
    const isInStraight = open >= 0 && paragraph[open] === '"';
    if (opens(mark, open >= 0)) {
      isNested = isInStraight;
      open = open < 0 ? match.index : open;
    } else if (isNested && CLOSING.test(mark)) isNested = false;
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
