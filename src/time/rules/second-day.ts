// The other day of a pair that shares its month: "April 24 and 25", "24 and 25 April".
// Leaves "April 24 and 25 people" and "between 24 and 25 April", a range, alone.

import { isCalendarDay } from '../calendar/day.ts';
import type { Reading } from '../meaning.ts';
import { MONTH, readMonth } from '../words/calendar-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const LOOK_CHARS = 32;
/** A leap year, so that 29 February passes where the year is not given. */
const ANY_LEAP_YEAR = 2024;
const MONTH_BEFORE = new RegExp(`(?<!\\bbetween\\s)\\b(${MONTH})\\s\\d{1,2}\\sand\\s$`, 'iu');
const MONTH_AFTER = new RegExp(`^\\sand\\s\\d{1,2}\\s(${MONTH})(?![\\p{L}\\d])`, 'iu');

function readDay({ text, start, end, group }: RuleMatch, month: number | null): Reading | null {
  const day = Number(group('day'));
  const yearText = group('year');
  const year = yearText === '' ? null : Number(yearText);
  const isBetween = /\b(?:between|from)\s[^.\n]{0,16}$/iu.test(
    text.slice(Math.max(0, start - LOOK_CHARS), start),
  );
  if (month === null || isBetween || end <= start || !isCalendarDay(year ?? ANY_LEAP_YEAR, month, day))
    return null;
  return {
    meaning: {
      kind: 'date',
      year: year === null ? null : { from: 'text', year },
      month,
      day,
      nearest: null,
    },
  };
}

/** "April 24 and 25, 1999": the year goes to both. */
export const dayAfterAnd: TimeRule = {
  id: 'second-day',
  pattern: wordPattern(
    '(?<=\\d and )(?<day>\\d{1,2})(?:, (?<year>19\\d\\d|20\\d\\d))?(?![,:.]\\d|%|-)(?! (?!(?:in|at|to|for|and|or|but|when|where|with|after|before|by|on|of|as|during|will|is|are|was|were|that|which)\\b)\\p{L})',
  ),
  read: (match) => {
    const before = match.text.slice(Math.max(0, match.start - LOOK_CHARS), match.start);
    return readDay(match, readMonth(MONTH_BEFORE.exec(before)?.[1] ?? ''));
  },
};

/** "24 and 25 April": the first of the two. */
export const dayBeforeAnd: TimeRule = {
  id: 'second-day',
  pattern: wordPattern('(?<day>\\d{1,2})(?= and \\d{1,2} \\p{Lu})'),
  read: (match) => {
    const after = match.text.slice(match.end, match.end + LOOK_CHARS);
    return readDay(match, readMonth(MONTH_AFTER.exec(after)?.[1] ?? ''));
  },
};
