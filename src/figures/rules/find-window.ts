// Reads the days that a figure sums over and the last day that it can speak for: "since July 2021", "on September 11th".
// Leaves a date that stands nearer to another number alone.

import { type Span, spansOverlap } from '../../text/index.ts';
import type { DayInterval, TimeExpression } from '../../time/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const SINCE = /\b(?:since|from)\s+(?:the\s+)?$/iu;
const SINCE_CHARS = 14;

export interface FigureWindow {
  readonly window: DayInterval | null;
  /** The last day that the text's own words speak for; null where they give none. */
  readonly asOf: string | null;
  readonly isSum: boolean;
}

function isDated(time: TimeExpression, sentence: Span): boolean {
  return time.interval !== null && time.type !== 'DURATION' && spansOverlap(time.span, sentence);
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

/** The dated expression of the sentence that no other number is nearer to. */
function nearestTime(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
): TimeExpression | null {
  const times = view.times.filter((time) => isDated(time, view.sentence));
  const own = times.filter((time) =>
    others.every(
      (other) => other === quantity || distance(time.span, quantity.span) <= distance(time.span, other.span),
    ),
  );
  const byDistance = own.toSorted(
    (a, b) => distance(a.span, quantity.span) - distance(b.span, quantity.span),
  );
  return byDistance[0] ?? null;
}

function isSince(time: TimeExpression, text: string): boolean {
  return (
    SINCE.test(text.slice(Math.max(0, time.span.start - SINCE_CHARS), time.span.start)) ||
    /^since\b/iu.test(time.text)
  );
}

function latestDay(view: SentenceView, published: DayInterval): string | null {
  const ends = view.times.flatMap((time) => (isDated(time, view.sentence) ? (time.interval?.to ?? []) : []));
  const past = ends.filter((day) => published.to === null || day <= published.to);
  return past.sort().at(-1) ?? null;
}

/** A sum "since" a day ends on the last day that the sentence names, else with publication. */
export function findWindow(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  published: DayInterval,
): FigureWindow {
  const time = nearestTime(quantity, others, view);
  if (time?.interval == null) return { window: null, asOf: null, isSum: false };
  if (!isSince(time, view.text)) return { window: time.interval, asOf: time.interval.to, isSum: false };
  const named = latestDay(view, published);
  const { from } = time.interval;
  const isLater = named !== null && (from === null || named > from) && named !== time.interval.to;
  const to = isLater ? named : published.to;
  return { window: { from, to }, asOf: isLater ? named : null, isSum: true };
}
