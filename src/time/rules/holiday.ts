// Holidays and remembered days of the table `holidays`: "Christmas", "Thanksgiving Day", "last Easter", "Independence Day".
// "Ramadan" is a month, "Easter week" the week that holds the day. Leaves "Easter Island" and "Christmas tree" alone.

import type { Meaning } from '../meaning.ts';
import type { Holiday } from '../time-tables.ts';
import { NEAREST, readNearest } from './month.ts';
import { nameKey, namesPattern } from './names-pattern.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const NOT_THE_DAY =
  '(?! (?:Island|tree|trees|carol|card|cards|gift|gifts|present|presents|shopping|Rising|bonus|War)\\b)';
/** Feasts that are first names, too: "Tariq Ramadan", "Ramadan Shallah". */
const FIRST_NAMES = /^Ramadan$/u;

const TIME_WORD = /\b(?:in|during|after|before|since|for|by|until|this|last|next|the|through|on)\s$/iu;

function isPerson({ text, start, end }: RuleMatch, name: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (!FIRST_NAMES.test(name) || TIME_WORD.test(before)) return false;
  return /(?<!\p{L})\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** The rule for a table of holidays; null where the table is empty. */
export function holidayRule(holidays: readonly Holiday[]): TimeRule | null {
  const whenOf = new Map(
    holidays.flatMap(({ names, when }) => names.map((name) => [nameKey(name), when] as const)),
  );
  if (whenOf.size === 0) return null;
  const names = namesPattern(holidays.flatMap((holiday) => holiday.names));
  return {
    id: 'holiday',
    pattern: wordPattern(`(?:${NEAREST} )?(?<name>${names})(?<week> week)?${NOT_THE_DAY}`),
    read: (match) => {
      const when = whenOf.get(nameKey(match.group('name')));
      const nearest = readNearest(match.group('nearest'));
      if (when === undefined || isPerson(match, match.group('name'))) return null;
      const meaning: Meaning = { kind: 'holiday', when, year: null, nearest };
      return { meaning: match.group('week') === '' ? meaning : { kind: 'weekOf', of: meaning } };
    },
  };
}
