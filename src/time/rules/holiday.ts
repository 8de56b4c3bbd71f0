// Holidays and remembered days of the table `holidays`: "Christmas", "Thanksgiving Day", "last Easter", "Independence Day".
// Leaves "Easter Island" and "Christmas tree" alone.

import type { Holiday } from '../time-tables.ts';
import { NEAREST, readNearest } from './month.ts';
import { nameKey, namesPattern } from './names-pattern.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const NOT_THE_DAY =
  '(?! (?:Island|tree|trees|carol|card|cards|gift|gifts|present|presents|shopping|Rising|bonus))';

/** The rule for a table of holidays; null where the table is empty. */
export function holidayRule(holidays: readonly Holiday[]): TimeRule | null {
  const whenOf = new Map(
    holidays.flatMap(({ names, when }) => names.map((name) => [nameKey(name), when] as const)),
  );
  if (whenOf.size === 0) return null;
  const names = namesPattern(holidays.flatMap((holiday) => holiday.names));
  return {
    id: 'holiday',
    pattern: wordPattern(`(?:${NEAREST} )?(?<name>${names})${NOT_THE_DAY}`),
    read: (match) => {
      const when = whenOf.get(nameKey(match.group('name')));
      const nearest = readNearest(match.group('nearest'));
      return when === undefined ? null : { meaning: { kind: 'holiday', when, year: null, nearest } };
    },
  };
}
