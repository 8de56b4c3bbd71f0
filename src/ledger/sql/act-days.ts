// The days of an act as one number, which is the greater the later the first of them is: of two acts that begin on one day the one whose
// days are told more closely has the greater.

import { addDays, type DayInterval, daysBetween } from '../../time/index.ts';
import { dayNumber } from '../search/report-days.ts';
import { dayOf } from './unread-days.ts';

/** So many numbers for each day; the first is for what is only known to have been by it. */
const numbersOfDay = 64;
const closest = numbersOfDay - 1;

/** To a month's number of twelve digits less: 202509. */
export const numbersOfMonth: number = 100 * numbersOfDay;

/** 0 where no days are known, or where they are too many to tell. */
export function actDaysNumber({ from, to }: DayInterval): number {
  if (to === null) return 0;
  if (from === null) return dayNumber(to) * numbersOfDay;
  const more = daysBetween(from, to);
  return more < 0 || more >= closest ? 0 : dayNumber(from) * numbersOfDay + closest - more;
}

/** Null for 0. */
export function actDaysOf(number: number): DayInterval | null {
  if (number === 0) return null;
  const day = dayOf(Math.floor(number / numbersOfDay));
  const told = number % numbersOfDay;
  return told === 0 ? { from: null, to: day } : { from: day, to: addDays(day, closest - told) };
}
