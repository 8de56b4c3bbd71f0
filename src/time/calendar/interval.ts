// Sets of days as intervals that may be open at either end; both ends belong to them.

import { compareText } from '../../text/index.ts';
import type { Day, DayInterval } from '../types.ts';
import { addDays, dayOf, daysBetween, daysInMonth } from './day.ts';

/** Any day at all: both ends unknown. */
export const anyDay: DayInterval = { from: null, to: null };

/** The interval of one day. */
export function dayInterval(day: Day): DayInterval {
  return { from: day, to: day };
}

/** From 1 January to 31 December. */
export function yearInterval(year: number): DayInterval {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** From the first to the last day of a month, which counts from 1. */
export function monthInterval(year: number, month: number): DayInterval {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) };
}

/** The days in both; null where they share none. */
export function intersectIntervals(a: DayInterval, b: DayInterval): DayInterval | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The smallest interval that holds both; days between the two count as inside. */
export function uniteIntervals(a: DayInterval, b: DayInterval): DayInterval {
  const [from] = [a.from, b.from].sort(openFirst);
  const to = [a.to, b.to].sort(openFirst);
  return { from: from ?? null, to: to.includes(null) ? null : (to[1] ?? null) };
}

/** Sorts days from early to late, an unknown one before all. */
function openFirst(a: Day | null, b: Day | null): number {
  return compareText(a ?? '', b ?? '');
}

/** True where all days of `inner` lie in `outer`; an open end is only in one that is open there too. */
export function intervalContains(outer: DayInterval, inner: DayInterval): boolean {
  const fromFits = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const toFits = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return fromFits && toFits;
}

/** True where the day is one of the interval. */
export function intervalHasDay(interval: DayInterval, day: Day): boolean {
  return intervalContains(interval, dayInterval(day));
}

/** True where some day is in both. */
export function intervalsOverlap(a: DayInterval, b: DayInterval): boolean {
  return intersectIntervals(a, b) !== null;
}

/** How many days it holds: 1 for a single day, Infinity where an end is open. */
export function widthDays(interval: DayInterval): number {
  if (interval.from === null || interval.to === null) return Number.POSITIVE_INFINITY;
  return daysBetween(interval.from, interval.to) + 1;
}

/** Both ends moved by so many days; an open end stays open. */
export function shiftInterval(interval: DayInterval, days: number): DayInterval {
  return {
    from: interval.from === null ? null : addDays(interval.from, days),
    to: interval.to === null ? null : addDays(interval.to, days),
  };
}

/** Days between the nearest ends of two intervals; 0 where they overlap. */
export function gapDays(a: DayInterval, b: DayInterval): number {
  if (intervalsOverlap(a, b)) return 0;
  if (a.to !== null && b.from !== null && a.to < b.from) return daysBetween(a.to, b.from);
  return a.from !== null && b.to !== null ? daysBetween(b.to, a.from) : 0;
}
