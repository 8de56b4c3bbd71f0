// Weeks by their number in the calendar: "week 31", "calendar week 5 of 2024", "week 48, 2023".
// Leaves "week 31 of the war" and "week 3", most often that of a season or a trial, alone.

import { isoWeek } from '../calendar/day.ts';
import { type TimeRule, wordPattern } from './rule.ts';

/** Below this, a number alone is rarely that of the calendar. */
const FEWEST_ALONE = 10;

const MOST_WEEKS = 53;

/** 28 December always lies in the last ISO week of its year. */
function lastWeek(year: number): number {
  return isoWeek(`${year}-12-28`).week;
}

export const weekNumber: TimeRule = {
  id: 'week-number',
  pattern: wordPattern(
    '(?<calendar>calendar )?week (?<number>\\d{1,2})(?:(?: of|,)? (?<year>20\\d\\d))?(?! of\\b|[.:,]\\d)',
  ),
  read: (match) => {
    const week = Number(match.group('number'));
    const isSure = match.group('calendar', 'year') !== '';
    if (week < (isSure ? 1 : FEWEST_ALONE) || week > MOST_WEEKS) return null;
    const year = match.group('year') === '' ? null : Number(match.group('year'));
    if (year !== null && week > lastWeek(year)) return null;
    const part = `W${String(week).padStart(2, '0')}`;
    return {
      meaning: { kind: 'part', part, year: year === null ? null : { from: 'text', year }, nearest: null },
    };
  },
};
