// Whether two promises are due on the same day, in whatever words: "by the end of March", "on 28 March".

import { type DayInterval, daysBetween, intervalsOverlap } from '../../../time/index.ts';

/** Due days that lie no farther apart than this mean the same: "within two months", told on two days. */
const nearDays = 7;

export function isSameDue(a: DayInterval, b: DayInterval): boolean {
  if (a.to !== null && b.to !== null && Math.abs(daysBetween(a.to, b.to)) <= nearDays) return true;
  return a.from === a.to || b.from === b.to ? intervalsOverlap(a, b) : false;
}
