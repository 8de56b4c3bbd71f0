// Days of the tables that may be known to the month or the year only: "2019", "2019-04", "2019-04-09".

import { type Day, monthInterval } from '../time/index.ts';

/** True for YYYY, YYYY-MM and YYYY-MM-DD. */
export function isPartialDay(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text);
}

/** The first day that a partial date can mean. */
export function firstDay(partial: string): Day {
  return `${partial}-01-01`.slice(0, 10).padEnd(10, '-01');
}

/** The last day that a partial date can mean: "2025-02" ends on the 28th. */
export function lastDay(partial: string): Day {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length > 7) return partial;
  return monthInterval(Number(partial.slice(0, 4)), Number(partial.slice(5))).to ?? partial;
}
