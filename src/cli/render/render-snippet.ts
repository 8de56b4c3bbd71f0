// A passage on a terminal: a long one is cut around what was searched for, and the words that were found are set off.

import type { Span } from '../../text/index.ts';

/** Longer passages are cut. */
const mostChars = 420;
/** What is shown before the first word that was found. */
const leadChars = 120;

/** Signs of no width that hold the place of a style while lines are broken; a text that has them loses them. */
const [opens, closes] = ['\u200b', '\u200c'] as const;

function blankBefore(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function blankAfter(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return at >= text.length || blank < 0 ? text.length : blank;
}

/** The part of a passage that is shown, on whole words. */
function windowOf(quote: string, first: number): Span {
  if (quote.length <= mostChars) return { start: 0, end: quote.length };
  const start = blankBefore(quote, Math.min(first - leadChars, quote.length - mostChars));
  return { start, end: blankAfter(quote, start + mostChars) };
}

function setOff(text: string, from: number, marks: readonly Span[]): string {
  let [shown, at] = ['', 0];
  const bare = (part: string) => part.replaceAll(opens, '').replaceAll(closes, '');
  for (const mark of marks) {
    const [start, end] = [mark.start - from, mark.end - from];
    if (start < at || end > text.length) continue;
    shown += bare(text.slice(at, start)) + opens + bare(text.slice(start, end)) + closes;
    at = end;
  }
  return shown + bare(text.slice(at));
}

/** The passage with its marks (places in `quote`) held by signs of no width; "…" stands for what is left out. */
export function cutSnippet(quote: string, marks: readonly Span[]): string {
  const { start, end } = windowOf(quote, marks[0]?.start ?? 0);
  const shown = setOff(quote.slice(start, end), start, marks);
  return `${start > 0 ? '… ' : ''}${shown}${end < quote.length ? ' …' : ''}`;
}

/** The signs of no width as the style of what was found. */
export function styleMarks(text: string, style: (text: string) => string): string {
  return text.replace(new RegExp(`${opens}([^${closes}]*)${closes}`, 'gu'), (_, found: string) =>
    style(found),
  );
}
