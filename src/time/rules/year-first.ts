// Dates that begin with their year: "2019-Aug-01", "2020/23/Sep", "2015-12", "2017 April".
// Leaves the season "2015-16", "2015-12-04" and "in 2017 May said" to other rules.

import { isCalendarDay } from '../calendar/day.ts';
import type { Reading } from '../meaning.ts';
import { MONTH, readMonth } from '../words/calendar-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const YEAR = '(?<year>19\\d\\d|20\\d\\d)';

function readParts(match: RuleMatch): Reading | null {
  const year = Number(match.group('year'));
  const month = readMonth(match.group('month', 'last')) ?? Number(match.group('number'));
  const dayText = match.group('day', 'inner');
  const day = dayText === '' ? null : Number(dayText);
  if (day !== null && !isCalendarDay(year, month, day)) return null;
  return { meaning: { kind: 'date', year: { from: 'text', year }, month, day, nearest: null } };
}

export const yearThenMonth: TimeRule = {
  id: 'year-first',
  pattern: wordPattern(
    `${YEAR}[-/](?:(?<month>${MONTH})(?:[-/](?<day>\\d{1,2}))?|(?<inner>\\d{1,2})[-/](?<last>${MONTH}))`,
  ),
  read: readParts,
};

/** "2017 April" without its day; "May" and "March" are other words, too, and a name may follow. */
export const yearThenMonthName: TimeRule = {
  id: 'year-first',
  pattern: wordPattern(
    `${YEAR} (?<month>January|February|April|June|July|August|September|October|November|December)(?! (?:\\p{Lu}|\\d))`,
  ),
  read: readParts,
};

/** "2015-12": two years in a row ("2011-12") are read as such. */
export const isoMonth: TimeRule = {
  id: 'year-first',
  pattern: wordPattern(`${YEAR}-(?<number>0[1-9]|1[0-2])(?![-/.–]\\d)`),
  read: (match) => {
    const isPair = (Number(match.group('year')) + 1) % 100 === Number(match.group('number'));
    return isPair ? null : readParts(match);
  },
};
