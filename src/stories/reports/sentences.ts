// The sentences of an article's text, found without its analysis: good enough to quote and to look for an end day.

import type { Span } from '../../text/index.ts';
import type { Report } from './types.ts';

/** A full stop after a single capital letter ends an abbreviation ("the U.S. embassy"), not a sentence; "disarmed the FDLR. The" does. */
const boundary = /(?<=(?:[^\p{Lu}\s]|\p{Lu}{3})[.!?]["'”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n\s*/gu;

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

const kept = new WeakMap<Pick<Report, 'text'>, readonly Span[]>();

/** Those of a report's article, parted once for all that is read of the report. */
export function sentencesOfReport(report: Pick<Report, 'text'>): readonly Span[] {
  const known = kept.get(report) ?? sentencesOf(report.text);
  kept.set(report, known);
  return known;
}

/** Most sentences begin within so many letters before any of their words. */
const nearby = 300;

/** No gap between sentences begins before and ends behind this place: a letter, no farther on than `at`. */
function letterBefore(text: string, at: number): number {
  let place = Math.max(0, at);
  while (place > 0 && /\s/u.test(text[place] ?? '')) place -= 1;
  return place;
}

/** The sentence around a place as the gaps from `from` on part it; null where none of them lies before the place. */
function sentenceFrom(text: string, at: number, from: number): Span | 'gap' | null {
  const gap = new RegExp(boundary);
  gap.lastIndex = from;
  let start: number | null = from === 0 ? 0 : null;
  for (let found = gap.exec(text); found !== null; found = gap.exec(text)) {
    if (found.index > at) return start === null ? null : { start, end: found.index };
    start = found.index + found[0].length;
    if (start > at) return 'gap';
  }
  return start === null ? null : { start, end: text.length };
}

/** The sentence in which a stretch of the text begins; the stretch itself where there is none. */
export function sentenceAround(text: string, span: Span): Span {
  if (span.start < 0 || span.start >= text.length) return span;
  const near = sentenceFrom(text, span.start, letterBefore(text, span.start - nearby));
  const found = near ?? sentenceFrom(text, span.start, 0);
  return found === null || found === 'gap' ? span : found;
}
