// On which day a holiday falls in a year, from the short notation of the table of holidays.

import type { Day } from '../types.ts';
import { addDays, dayOf, daysInMonth, weekday } from './day.ts';

/** Easter Sunday of the Western churches (the anonymous Gregorian method, as Meeus gives it). */
export function westernEaster(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - skipped - moonShift + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + fullMoon + 2 - century + skipped) % 7;
  const offset = fullMoon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

/** Easter Sunday of the Orthodox churches: the Julian Easter (Meeus) in Gregorian days, 13 later from 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + sunday + 114;
  const julian = dayOf(year, Math.floor(count / 31), (count % 31) + 1);
  const century = Math.floor(year / 100);
  return addDays(julian, century - Math.floor(century / 4) - 2);
}

/** The nth weekday (1 Monday to 7 Sunday) of a month; n of -1 is the last. */
export function nthWeekday(year: number, month: number, nth: number, day: number): Day {
  const first = dayOf(year, month, 1);
  if (nth > 0) return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
  const last = dayOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekday(last) - day + 7) % 7));
}

/** Days of a feast with a blank between them; one of several days as `2018-05-16/2018-06-14`. */
const FEASTS = /^\d{4}-/u;

function feastIn(when: string, year: number): { readonly from: Day; readonly to: Day } | null {
  const days = when.split(' ').find((feast) => feast.startsWith(`${String(year)}-`));
  const [from, to = from] = days?.split('/') ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The last day of a holiday of several days, as of Ramadan; the holiday itself where it is one day. */
export function holidayEnd(when: string, year: number): Day | null {
  return FEASTS.test(when) ? (feastIn(when, year)?.to ?? null) : holidayDay(when, year);
}

/**
 * The day of a holiday: `12-25` a fixed day; `11#4-4` the fourth Thursday of November; `5#-1-1` the last Monday of May;
 * `easter+1`, `orthodox-2` days from Easter Sunday; `2018-09-19 2019-10-09` a feast by the moon, year by year. Null for a
 * notation that is none of these, and for a feast in a year that it does not give.
 */
export function holidayDay(when: string, year: number): Day | null {
  if (FEASTS.test(when)) return feastIn(when, year)?.from ?? null;
  const fixed = /^(\d\d)-(\d\d)$/u.exec(when);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const nth = /^(\d{1,2})#(-?\d)-([1-7])([+-]\d)?$/u.exec(when);
  if (nth)
    return addDays(nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])), Number(nth[4] ?? 0));
  const easter = /^(easter|orthodox)([+-]\d{1,2})?$/u.exec(when);
  if (!easter) return null;
  const sunday = easter[1] === 'easter' ? westernEaster(year) : orthodoxEaster(year);
  return addDays(sunday, Number(easter[2] ?? 0));
}
