// The day that lies a length of time after another: "P6M" after 2024-01-31, "PT48H" after 2024-01-31.

import { addDays, addMonths, addYears, type Day } from '../../time/index.ts';

const duration = /^P(\d+)([DWMY])$/u;
const hours = /^PT(\d+)H$/u;
const hoursInDay = 24;

/** Null for what is no whole number of hours, days, weeks, months or years; of a day that has begun all is counted. */
export function afterDuration(value: string, from: Day): Day | null {
  const [, inHours] = hours.exec(value) ?? [];
  if (inHours !== undefined) return addDays(from, Math.ceil(Number(inHours) / hoursInDay));
  const [, count = '', unit] = duration.exec(value) ?? [];
  if (count === '') return null;
  const number = Number(count);
  if (unit === 'D') return addDays(from, number);
  if (unit === 'W') return addDays(from, 7 * number);
  return unit === 'M' ? addMonths(from, number) : addYears(from, number);
}
