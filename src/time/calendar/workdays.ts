// Counts of working days: all but Saturday and Sunday, as most of the world has them; holidays count, since they differ by country.

import type { Day } from '../types.ts';
import { addDays, weekday } from './day.ts';

const FRIDAY = 5;
/** More is no count that a text means; it bounds the walk. */
const MOST_DAYS = 1000;

/** The day so many working days on, or back where the amount is negative; of a huge amount all days count. */
export function addWorkdays(day: Day, amount: number): Day {
  if (Math.abs(amount) > MOST_DAYS) return addDays(day, amount);
  let left = Math.abs(amount);
  let moved = day;
  while (left > 0) {
    moved = addDays(moved, Math.sign(amount));
    if (weekday(moved) <= FRIDAY) left -= 1;
  }
  return moved;
}
