// Holidays and remembered days of the table `holidays`: "Christmas", "Thanksgiving Day", "last Easter", "Independence Day".
// Leaves "Easter Island" and "Christmas tree" alone.

import type { Holiday } from '../time-tables.ts';
import { NEAREST, readNearest } from './month.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const NOT_THE_DAY =
  '(?! (?:Island|tree|trees|carol|card|cards|gift|gifts|present|presents|shopping|Rising|bonus))';

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]?");
}

/** The rule for a table of holidays; null where the table is empty. */
export function holidayRule(holidays: readonly Holiday[]): TimeRule | null {
  const whenOf = new Map(
    holidays.flatMap(({ names, when }) => names.map((name) => [nameKey(name), when] as const)),
  );
  const names = [...whenOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return null;
  const source = holidays
    .flatMap((holiday) => holiday.names)
    .sort((a, b) => b.length - a.length)
    .map(escapePattern);
  return {
    id: 'holiday',
    pattern: wordPattern(`(?:${NEAREST} )?(?<name>${source.join('|')})${NOT_THE_DAY}`),
    read: (match) => {
      const when = whenOf.get(nameKey(match.group('name')));
      if (when === undefined) return null;
      return { meaning: { kind: 'holiday', when, year: null, nearest: readNearest(match.group('nearest')) } };
    },
  };
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/['’]/gu, '').replace(/\s+/gu, ' ');
}
