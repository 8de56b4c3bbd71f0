// Arithmetic on calendar days (proleptic Gregorian), without clocks or zones. Days are `YYYY-MM-DD` strings.

import type { Day } from '../types.ts';

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Day number of 1970-01-01 counted from 0000-03-01. */
const EPOCH_SHIFT = 719_468;
/** Letters of a whole day, and the code of the digit 0. */
const [wholeDay, zero] = [10, 48] as const;

/** `dayOf(2024, 2, 30)` keeps to the month: it gives 2024-02-29. Years run from 0 to 9999. */
export function dayOf(year: number, month: number, day: number): Day {
  const kept = Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}`;
}

/** The number that these digits say; digit by digit, for days are told apart very often. */
function digitsAt(day: Day, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - zero;
  return number;
}

/** Year, month and day of `2025-09-11` as numbers. */
export function dayParts(day: Day): DayParts {
  if (day.length === wholeDay)
    return { year: digitsAt(day, 0, 4), month: digitsAt(day, 5, 7), day: digitsAt(day, 8, 10) };
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** True for 2024 and 2000, false for 1900. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % YEARS_PER_ERA === 0);
}

/** 28 to 31; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True where the calendar has such a day: 2023-02-29 and 2023-13-01 are none. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= MONTHS_PER_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01; the year is counted from March so that the leap day comes last. */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = dayParts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % MONTHS_PER_YEAR) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day of a number given by `dayNumber`. */
export function dayAtNumber(number: number): Day {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (DAYS_PER_ERA - 1));
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The day so many days on, or back where negative. */
export function addDays(day: Day, days: number): Day {
  return dayAtNumber(dayNumber(day) + days);
}

/** The same date some months on; where that month is too short, its last day (31 January and a month: 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dayParts(day);
  const index = year * MONTHS_PER_YEAR + month - 1 + months;
  return dayOf(Math.floor(index / MONTHS_PER_YEAR), (((index % 12) + 12) % 12) + 1, date);
}

/** The same date some years on; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * MONTHS_PER_YEAR);
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: Day): Weekday {
  const fromMonday = (((dayNumber(day) + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return (fromMonday + 1) as Weekday;
}

/** Days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The Monday of ISO week `week` of `year`: week 1 holds 4 January. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * DAYS_PER_WEEK);
}

/** ISO week of a day; its year may differ from the calendar's at the turn of the year. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekday(day));
  const { year } = dayParts(thursday);
  return { year, week: Math.floor(daysBetween(dayOf(year, 1, 1), thursday) / DAYS_PER_WEEK) + 1 };
}
