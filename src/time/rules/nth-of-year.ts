// A week or month counted inside a year: "the first week of 2015", "the last week of 2019", "the third month of 2021".
// Leaves "the second week of talks" and "the last week of October" to other rules.

import { isoWeek } from '../calendar/day.ts';
import type { Meaning } from '../meaning.ts';
import { ORDINAL, readOrdinal } from '../words/number-words.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const MONTHS_PER_YEAR = 12;

/** 28 December always lies in the last ISO week of its year. */
function lastWeek(year: string): number {
  return isoWeek(`${year}-12-28`).week;
}

function partOfYear(part: string, nth: number | 'last', year: string): Meaning | null {
  const isWeek = part === 'week';
  const last = isWeek ? lastWeek(year) : MONTHS_PER_YEAR;
  const place = nth === 'last' ? last : nth;
  if (place > last) return null;
  return { kind: 'fixed', value: `${year}-${isWeek ? 'W' : ''}${String(place).padStart(2, '0')}` };
}

export const nthOfYear: TimeRule = {
  id: 'nth-of-year',
  pattern: wordPattern(`(?:the )?(?<nth>last|${ORDINAL}) (?<part>week|month) of (?<year>19\\d\\d|20\\d\\d)`),
  read: (match) => {
    const word = match.group('nth').toLowerCase();
    const nth = word === 'last' ? word : readOrdinal(word);
    const meaning =
      nth === null ? null : partOfYear(match.group('part').toLowerCase(), nth, match.group('year'));
    return meaning === null ? null : { meaning };
  },
};
