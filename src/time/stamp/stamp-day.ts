// The day of a date stamp, in digits or with a month's name; a stamp is short and states its date in full.

import { dayOf, isCalendarDay } from '../calendar/day.ts';
import type { DateOrder } from '../time-tables.ts';
import type { Day } from '../types.ts';

/** The days that a stamp may mean (two where day and month can change places) and where its words stand. */
export interface StampDays {
  readonly days: readonly Day[];
  readonly start: number;
  readonly end: number;
}

const FIRST_YEAR = 1000;
const PIVOT_YEAR = 70;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?/u;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|\s|$)/u;
const IN_DIGITS = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s{1,2}|-|\/)(?:de\s|of\s|d['’])?(\p{L}{3,12})\.?,?(?:\s{1,2}|-|\/)(?:de\s|del\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;
const YEAR_MONTH_NAME = /(?<!\d)(\d{4})(?:\s|-)(\p{L}{3,12})(?:\s|-)(\d{1,2})(?!\d)/u;

type MonthNames = ReadonlyMap<string, number>;

function stampDays(
  match: RegExpExecArray,
  year: number,
  month: number | undefined,
  day: number,
): StampDays | null {
  if (month === undefined || year < FIRST_YEAR || !isCalendarDay(year, month, day)) return null;
  return { days: [dayOf(year, month, day)], start: match.index, end: match.index + match[0].length };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
}

/** "03/04/2025": the order given, a full stop between or a number over 12 decide; else both days stay. */
function readDigits(text: string, order: DateOrder | null): StampDays | null {
  const match = IN_DIGITS.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const dayFirst = stampDays(match, year, second, first);
  const monthFirst = stampDays(match, year, first, second);
  const settled = order ?? (match[2] === '.' ? 'dmy' : null);
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst;
  if (settled !== null) return settled === 'dmy' ? dayFirst : monthFirst;
  return { ...dayFirst, days: [...dayFirst.days, ...monthFirst.days].sort() };
}

function readNamed(text: string, monthNames: MonthNames): StampDays | null {
  const monthOf = (name: string | undefined): number | undefined =>
    monthNames.get((name ?? '').toLowerCase());
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const yearFirst = YEAR_MONTH_NAME.exec(text);
  return (
    (dayFirst && stampDays(dayFirst, Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))) ??
    (monthFirst &&
      stampDays(monthFirst, Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))) ??
    (yearFirst && stampDays(yearFirst, Number(yearFirst[1]), monthOf(yearFirst[2]), Number(yearFirst[3])))
  );
}

/** The first full date of a stamp; null where it states none. */
export function readStampDay(
  text: string,
  monthNames: MonthNames,
  order: DateOrder | null,
): StampDays | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  return (
    (yearFirst && stampDays(yearFirst, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))) ??
    readNamed(text, monthNames) ??
    readDigits(text, order)
  );
}
