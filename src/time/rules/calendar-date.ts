// A day of a month, with or without its year: "4 June 2019", "the fourth of July", "Sept. 3-5", "June 4th, 2019".
// Leaves "may 5 people" and "March 1,200 miles" alone.

import { isCalendarDay } from '../calendar/day.ts';
import type { Reading } from '../meaning.ts';
import { MONTH, readMonth } from '../words/calendar-words.ts';
import { ORDINAL, readOrdinal } from '../words/number-words.ts';
import { isMonthBeforeDay } from './month-context.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`;
const UNTIL = '(?:[-–—]| (?:[-–]|to|through|until) )';
/** "and" makes a range only after "between": "between 12 and 16 September". */
const AND = '(?<=\\bbetween [^.,;:\\n]{1,20}) and ';
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d|21\\d\\d)';
/** "15 April of 87": never a count of what follows. */
const BARE_YEAR = ' of (?<bare>[4-9]\\d)(?! ?%| \\p{Ll})';
/** A leap year, so that 29 February passes where the year is not given. */
const ANY_LEAP_YEAR = 2024;

function readDayNumber(text: string): number | null {
  return text === '' ? null : /^\d+$/u.test(text) ? Number(text) : readOrdinal(text);
}

function readDate(match: RuleMatch): Reading | null {
  const month = readMonth(match.group('month'));
  const first = readDayNumber(match.group('day'));
  const last = readDayNumber(match.group('until'));
  const short = match.group('short', 'bare');
  const yearText = short === '' ? match.group('year') : `${Number(short) < 50 ? 20 : 19}${short}`;
  const year = yearText === '' ? null : Number(yearText);
  if (month === null || first === null || !isCalendarDay(year ?? ANY_LEAP_YEAR, month, last ?? first))
    return null;
  return {
    meaning: {
      kind: 'date',
      year: year === null ? null : { from: 'text', year },
      month,
      day: first,
      ...(last !== null && last > first ? { untilDay: last } : {}),
      nearest: null,
    },
  };
}

export const dayBeforeMonth: TimeRule = {
  id: 'calendar-date',
  pattern: wordPattern(
    `(?:the )?(?<day>${DAY})(?:(?:${UNTIL}|${AND})(?:the )?(?<until>${DAY}))?(?:,? of | |[-/.])(?<month>${MONTH})(?:(?:,? | ?, ?|[-/.]| of )${YEAR}|-(?<short>\\d\\d)|${BARE_YEAR})?`,
  ),
  read: (match) => readDate(match),
};

export const monthBeforeDay: TimeRule = {
  id: 'calendar-date',
  pattern: wordPattern(
    `(?<month>${MONTH})(?:,? | the |[-/])(?<day>${DAY})(?!:\\d|%|[,.]\\d)(?:(?:${UNTIL}|${AND})(?<until>${DAY})(?!:\\d|%))?(?:(?: ?, ?| | of |,? in |[-/])${YEAR})?`,
  ),
  read: (match) => (isMonthBeforeDay(match.group('month')) ? readDate(match) : null),
};
