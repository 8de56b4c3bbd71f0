// The days of a length of time that begins on a day: "P3D" from Monday is Monday to Wednesday.

import { addDays, addMonths } from '../calendar/day.ts';
import type { Day, DayInterval } from '../types.ts';

const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

/** Null for a length without a count, `PXD`, and for one in hours. */
export function spanOfDuration(value: string, from: Day): DayInterval | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/u.exec(value) ?? [];
  const amount = Number(count);
  if (unit === undefined || amount < 1) return null;
  if (unit === 'D' || unit === 'W')
    return { from, to: addDays(from, amount * (unit === 'W' ? DAYS_PER_WEEK : 1) - 1) };
  const after = addMonths(from, amount * (unit === 'Y' ? MONTHS_PER_YEAR : 1));
  return { from, to: addDays(after, -1) };
}
