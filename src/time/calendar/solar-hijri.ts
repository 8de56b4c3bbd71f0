// Days of the Iranian calendar, which news of Iran and Afghanistan is dated by: 29 Bahman 1398 is 18 February 2020.

import type { Day } from '../types.ts';
import { addDays, dayOf } from './day.ts';

const monthNames: readonly (readonly string[])[] = [
  ['فروردین', 'فروردين', 'حمل'],
  ['اردیبهشت', 'ارديبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'تير', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'شهريور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'دي', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];

/** Years that only this calendar means: in the lunar one they lie before 1992. */
const FIRST_YEAR = 1340;
const LAST_YEAR = 1412;
const YEARS_BEHIND = 621;
const LONG_MONTHS = 6;
const LONG_MONTH_DAYS = 31;
const SHORT_MONTH_DAYS = 30;
/** The equinox of 2025 in Tehran, in days of March, half a day added so that noon parts the days; checked against ICU for 1340 to 1412. */
const EQUINOX_2025_MARCH_DAY = 21.01;
/** By so much the year of the sun is longer than 365 days. */
const DRIFT_DAYS_A_YEAR = 0.2422;

/** Number of the month, 1 to 12; null for any other word. */
export function solarHijriMonth(name: string): number | null {
  const at = monthNames.findIndex((names) => names.includes(name));
  return at < 0 ? null : at + 1;
}

/** The day of the new year: the noon in Tehran before which the sun crosses the equator. */
function newYear(year: number): Day {
  const western = year + YEARS_BEHIND;
  const leapDays = Math.floor(western / 4) - Math.floor(2025 / 4);
  const march = EQUINOX_2025_MARCH_DAY + (western - 2025) * DRIFT_DAYS_A_YEAR - leapDays;
  return dayOf(western, 3, Math.floor(march));
}

/** The day in the western calendar; null where the year is of another calendar or the month has no such day. */
export function solarHijriDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > (month <= LONG_MONTHS ? LONG_MONTH_DAYS : SHORT_MONTH_DAYS)) return null;
  const longMonths = Math.min(month - 1, LONG_MONTHS);
  return addDays(
    newYear(year),
    longMonths * LONG_MONTH_DAYS + (month - 1 - longMonths) * SHORT_MONTH_DAYS + day - 1,
  );
}
