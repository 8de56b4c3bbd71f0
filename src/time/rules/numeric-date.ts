// Dates in digits: "2025-12-18", "2025-04-14T14:20:43+02:00", "18.12.2025", "12/18/2025", "10/31/89".
// Leaves "1/2 cup", "24/7" and version numbers alone. Where day and month could change places, both days stay possible.

import { dayOf, isCalendarDay } from '../calendar/day.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const CLOCK =
  '(?:(?:T| )(?<clock>\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)';

function dateMeaning(year: number, month: number, day: number): Meaning {
  return { kind: 'date', year: { from: 'text', year }, month, day, nearest: null };
}

function readIso(match: RuleMatch): Reading | null {
  const [year, month, day] = [match.group('year'), match.group('month'), match.group('day')].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isCalendarDay(year, month, day)) return null;
  const date = dateMeaning(year, month, day);
  const clock = match.group('clock').replace(/\.\d+$/u, '');
  if (clock === '') return { meaning: date };
  return { meaning: { kind: 'clock', time: `T${clock}`, zone: match.group('zone'), of: date } };
}

export const isoDate: TimeRule = {
  id: 'numeric-date',
  pattern: wordPattern(
    `(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${CLOCK}?`,
  ),
  read: readIso,
};

/** Two-digit years below this are of this century. */
const PIVOT_YEAR = 50;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
}

/** Both readings of "03/04/2025" as an EDTF set; one reading where only one is a day of the calendar. */
function readNumeric(match: RuleMatch): Reading | null {
  const [first, second] = [Number(match.group('first')), Number(match.group('second'))];
  const year = fullYear(match.group('year'));
  const dayFirst = isCalendarDay(year, second, first);
  const monthFirst = isCalendarDay(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  if (first === second || !monthFirst || match.group('mark') === '.') {
    return dayFirst ? { meaning: dateMeaning(year, second, first) } : null;
  }
  if (!dayFirst) return { meaning: dateMeaning(year, first, second) };
  const days = [dayOf(year, second, first), dayOf(year, first, second)].sort();
  return { meaning: { kind: 'fixed', value: `[${days.join(',')}]` } };
}

export const numericDate: TimeRule = {
  id: 'numeric-date',
  pattern: wordPattern(
    '(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d\\d)(?![.\\d]\\d)',
  ),
  read: readNumeric,
};
