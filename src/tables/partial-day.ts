// Days of the tables that may be known to the month or the year only: "2019", "2019-04", "2019-04-09".

import type { Day } from '../time/index.ts';

/** True for YYYY, YYYY-MM and YYYY-MM-DD. */
export function isPartialDay(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text);
}

/** The first day that a partial date can mean. */
export function firstDay(partial: string): Day {
  return `${partial}-01-01`.slice(0, 10).padEnd(10, '-01');
}

/** The last day that a partial date can mean; the 31st stands for the end of any month. */
export function lastDay(partial: string): Day {
  if (partial.length === 4) return `${partial}-12-31`;
  return partial.length === 7 ? `${partial}-31` : partial;
}
