// Weekdays: "Tuesday", "last Friday", "next Monday", "Tuesdays", "every Thursday".
// Leaves "The Sun", "sat" and "Black Friday" (a holiday) alone.

import type { Reading } from '../meaning.ts';
import { readDayPart, readWeekday, WEEKDAY, WEEKDAY_FULL } from '../words/calendar-words.ts';
import { NEAREST, readNearest } from './month.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const EVERY = '(?<every>every|each|most) (?:other )?';

function readSet(match: RuleMatch): Reading | null {
  const weekday = readWeekday(match.group('weekday', 'plural', 'part'));
  if (weekday === null) return null;
  const every = match.group('every').toUpperCase();
  const time = readDayPart(match.group('part').split(/\s+/u)[1] ?? '') ?? '';
  return {
    meaning: { kind: 'set', value: `XXXX-WXX-${weekday}${time}` },
    ...(every === '' ? {} : { quant: every }),
  };
}

export const weekdaySet: TimeRule = {
  id: 'weekday',
  pattern: wordPattern(
    `${EVERY}(?<weekday>${WEEKDAY_FULL})|(?<plural>${WEEKDAY_FULL})s|(?<part>(?:${WEEKDAY_FULL}) (?:morning|afternoon|evening|night))s`,
  ),
  read: readSet,
};

/** Names of days that are more than a weekday: "Super Tuesday", "Fox News Sunday". */
const DAY_NAMES = /\b(?:Super|Black|Bloody|Cyber|News|Mega|Giving|Ash|Palm|Good|Holy|Fat)\s$/u;

const PAPERS = /^\s(?:Times|Mirror|Express|Telegraph|Mail|Post|Independent|Herald|World|Star|Service)/u;

export const weekday: TimeRule = {
  id: 'weekday',
  pattern: wordPattern(`(?:${NEAREST} )?(?<weekday>${WEEKDAY_FULL})`),
  read: (match) => {
    const day = readWeekday(match.group('weekday'));
    if (
      day === null ||
      PAPERS.test(match.text.slice(match.end, match.end + 12)) ||
      DAY_NAMES.test(match.text.slice(Math.max(0, match.start - 10), match.start))
    )
      return null;
    return {
      meaning: {
        kind: 'weekday',
        weekday: day,
        nearest: readNearest(match.group('nearest')),
        weekShift: null,
      },
    };
  },
};

/** Short names only beside a date: "Tue, 4 June", "May 22 (Tue)". */
export const shortWeekday: TimeRule = {
  id: 'weekday',
  pattern: wordPattern(
    `(?<weekday>${WEEKDAY})(?=,? (?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?<=\\b(?:last|this|next) week )(?<inWeek>${WEEKDAY})|(?:(?<=\\bon )|(?<nearest>last|next|this) )(?<short>(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.)`,
  ),
  read: (match) => {
    const day = readWeekday(match.group('weekday', 'inWeek', 'short'));
    const nearest = readNearest(match.group('nearest'));
    return day === null ? null : { meaning: { kind: 'weekday', weekday: day, nearest, weekShift: null } };
  },
};
