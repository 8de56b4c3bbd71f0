// A day or week counted inside a month: "the first Monday of May", "the last week of October", "the 12th of this month",
// "on the 15th". Leaves "the second Monday meeting" and "the first of many" alone.

import type { Reading } from '../meaning.ts';
import { MONTH, readMonth, readWeekday, WEEKDAY, WEEKDAY_FULL } from '../words/calendar-words.ts';
import { ORDINAL, readOrdinal } from '../words/number-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const NTH = '(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const LAST = -1;
const MONTH_AWAY = '(?<which>this|last|next|the) month';
const monthShifts: Readonly<Record<string, number>> = { this: 0, the: 0, last: -1, next: 1 };

const parts: Readonly<Record<string, 'week' | 'weekend'>> = { week: 'week', weekend: 'weekend' };

function readNth(match: RuleMatch): Reading | null {
  const word = match.group('nth', 'nthDay');
  const nth = /^last$/iu.test(word) ? LAST : readOrdinal(word);
  const month = readMonth(match.group('month'));
  const monthShift = monthShifts[match.group('which').toLowerCase()];
  if (nth === null || (month === null && monthShift === undefined)) return null;
  const weekday = readWeekday(match.group('weekday'));
  const part = weekday ?? parts[match.group('part').toLowerCase()] ?? 'day';
  const year = match.group('year');
  return {
    meaning: {
      kind: 'nthOfMonth',
      nth,
      part,
      month,
      ...(monthShift === undefined ? {} : { monthShift }),
      year: year === '' ? null : { from: 'text', year: Number(year) },
      nearest: null,
    },
  };
}

export const nthOfMonth: TimeRule = {
  id: 'nth-of-month',
  pattern: wordPattern(
    `(?:the )?(?:${NTH} (?:(?<weekday>${WEEKDAY_FULL})|(?<part>weekend|week|day))|(?<nthDay>${ORDINAL}) day) (?:of|in) (?:(?<month>${MONTH})(?:,? (?<year>1[89]\\d\\d|20\\d\\d))?|${MONTH_AWAY})`,
  ),
  read: readNth,
};

/** "the 12th of this month", "the first of next month". */
export const dayOfMonth: TimeRule = {
  id: 'nth-of-month',
  pattern: wordPattern(`(?:the )?(?<day>${ORDINAL}) (?:day )?of (?:the )?${MONTH_AWAY}`),
  read: (match) => {
    const day = readOrdinal(match.group('day'));
    const monthShift = monthShifts[match.group('which').toLowerCase()];
    return day === null || monthShift === undefined
      ? null
      : { meaning: { kind: 'dayOfMonth', day, monthShift, origin: 'anchor' } };
  },
};

/** "Thursday 15th", "Friday the 13th": of the month near the article in which they go together. */
export const weekdayAndDay: TimeRule = {
  id: 'nth-of-month',
  pattern: wordPattern(
    `(?<weekday>${WEEKDAY})(?:,? the)? (?<day>\\d{1,2}(?:st|nd|rd|th|(?=[.,;!?)]|$)(?![.,]\\d)))(?! (?:of|${MONTH}|century|street|avenue|anniversary|floor)\\b)`,
  ),
  read: (match) => {
    const day = Number.parseInt(match.group('day'), 10);
    const weekday = readWeekday(match.group('weekday'));
    return weekday === null || day > 31 ? null : { meaning: { kind: 'weekdayAndDay', day, weekday } };
  },
};

/** "on the 15th": of the month talked about. */
export const loneDayOfMonth: TimeRule = {
  id: 'nth-of-month',
  pattern: wordPattern(
    '(?<=\\bon )the (?<day>\\d{1,2}(?:st|nd|rd|th))(?= |[.,;:!?)]|$)(?! (?:floor|anniversary|day|of|hole|birthday|century|street|avenue))',
  ),
  read: (match) => {
    const day = readOrdinal(match.group('day'));
    const next = match.text.slice(match.end, match.end + 2);
    if (day === null || /^\s\p{Lu}/u.test(next)) return null;
    return { meaning: { kind: 'dayOfMonth', day, monthShift: 0, origin: 'reference' } };
  },
};
