// What days a written value means: EDTF (ISO 8601-2) and the calendar values of TIMEX3.

import type { DayInterval } from '../types.ts';
import { addDays, addMonths, dayOf, isCalendarDay, mondayOfWeek } from './day.ts';
import { dayInterval, monthInterval, uniteIntervals, yearInterval } from './interval.ts';

/** First month of each part of a year, and how many months it lasts. Winter runs into the next year. */
const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
};

type Reader = (groups: readonly string[]) => DayInterval | null;

const yearPart: Reader = ([year = '', part = '']) => {
  const months = yearParts[part];
  if (months === undefined) return null;
  const from = dayOf(Number(year), months[0], 1);
  return { from, to: addDays(addMonths(from, months[1]), -1) };
};

const monthOfYear: Reader = ([year = '', month = '']) =>
  Number(month) >= 1 && Number(month) <= 12 ? monthInterval(Number(year), Number(month)) : null;

const calendarDay: Reader = ([year = '', month = '', day = '']) =>
  isCalendarDay(Number(year), Number(month), Number(day))
    ? dayInterval(dayOf(Number(year), Number(month), Number(day)))
    : null;

const week: Reader = ([year = '', number = '']) => {
  const from = mondayOfWeek(Number(year), Number(number));
  return { from, to: addDays(from, 6) };
};

const weekend: Reader = ([year = '', number = '']) => {
  const monday = mondayOfWeek(Number(year), Number(number));
  return { from: addDays(monday, 5), to: addDays(monday, 6) };
};

const dayOfWeek: Reader = ([year = '', number = '', day = '']) =>
  dayInterval(addDays(mondayOfWeek(Number(year), Number(number)), Number(day) - 1));

const decade: Reader = ([digits = '']) => ({
  from: dayOf(Number(digits) * 10, 1, 1),
  to: dayOf(Number(digits) * 10 + 9, 12, 31),
});

const century: Reader = ([digits = '']) => ({
  from: dayOf(Number(digits) * 100, 1, 1),
  to: dayOf(Number(digits) * 100 + 99, 12, 31),
});

/** The time of day and its zone after a date do not change the day that the text names. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/u, calendarDay],
  [/^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|2[1-4]|3[3-6]|4[01])$/u, yearPart],
  [/^(\d{4})-(\d\d)(?:-XX)?$/u, monthOfYear],
  [/^(\d{4})(?:-XX(?:-XX)?)?$/u, ([year = '']) => yearInterval(Number(year))],
  [/^(\d{4})-W(\d\d)$/u, week],
  [/^(\d{4})-W(\d\d)-WE$/u, weekend],
  [/^(\d{4})-W(\d\d)-([1-7])$/u, dayOfWeek],
  [/^(\d{3})X?$/u, decade],
  [/^(\d{2})(?:XX)?$/u, century],
];

function readSimple(value: string): DayInterval | null {
  const bare = value.replace(/[~?%]/gu, '');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(bare);
    if (match) return read(match.slice(1));
  }
  return null;
}

/**
 * The days of a value: `2025`, `2025-09`, `2025-09-11T10:00+03:00`, `2025-W37`, `2025-W37-WE`, `2025-Q3`, `2025-SU`,
 * `199`, `199X`, `19`, `2025-09-01/2025-09-11`, `../2025`, `2025/..` and the EDTF sets `[2025-03-04,2025-04-03]`.
 * Null for durations, sets, references (`PAST_REF`) and whatever no calendar has.
 */
export function parseTimeValue(value: string): DayInterval | null {
  const trimmed = value.trim();
  if (/^[[{].*[\]}]$/u.test(trimmed)) return parseSet(trimmed.slice(1, -1));
  const slash = trimmed.indexOf('/');
  if (slash < 0) return readSimple(trimmed);
  const left = trimmed.slice(0, slash);
  const right = trimmed.slice(slash + 1);
  const from = isOpen(left) ? null : parseTimeValue(left);
  const to = isOpen(right) ? null : parseTimeValue(right);
  if ((from === null && !isOpen(left)) || (to === null && !isOpen(right))) return null;
  return { from: from?.from ?? null, to: to?.to ?? null };
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parseSet(list: string): DayInterval | null {
  const members = list.split(',').map((member) => readSimple(member.trim()));
  return members.reduce((all, member) => (all && member ? uniteIntervals(all, member) : null));
}
