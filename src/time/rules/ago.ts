// So many units away: "two weeks ago", "a year earlier", "three days later", "a year and a half ago", "ten years from now".
// Leaves "two weeks" (a duration) and "a day after the vote" (bound to an event) alone.

import type { Reading } from '../meaning.ts';
import { NUMBER, readNumber } from '../words/number-words.ts';
import { readUnit, UNIT } from '../words/units.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

/** Words for a count that is not exact: "several", "a few"; "a couple of" counts two. */
export const VAGUE_COUNT = 'several|a few|few|many|some|dozens of|a number of|countless';
export const COUNT = `(?<count>${NUMBER}|(?:a )?couple(?: of)?|half an?|${VAGUE_COUNT}|an?|one)`;

/** The number of a COUNT; null for a vague one. */
export function readCount(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/gu, ' ');
  if (/^(?:a|an)$/u.test(lower)) return 1;
  if (/^(?:a )?couple/u.test(lower)) return 2;
  if (lower.startsWith('half')) return 0.5;
  return readNumber(lower);
}

function readOffset(match: RuleMatch, sign: -1 | 1, origin: 'anchor' | 'reference'): Reading | null {
  const unit = readUnit(match.group('unit', 'bare'));
  if (unit === null || /^(?:1\d|20)\d\d$/u.test(match.group('count'))) return null;
  const count = match.group('count') === '' ? null : readCount(match.group('count'));
  const amount = count === null ? null : (count + (match.group('half') === '' ? 0 : 0.5)) * unit.times;
  return { meaning: { kind: 'offset', unit: unit.unit, amount, sign, origin } };
}

const AMOUNT = `(?:${COUNT} (?:(?:more|full|whole|long|short) )?(?<unit>${UNIT})s?(?<half> and a half)?|(?<bare>day|week|month|year|decade|centurie|hour|minute)s)`;

export const ago: TimeRule = {
  id: 'ago',
  pattern: wordPattern(`${AMOUNT} (?:or so )?(?:ago|back(?= then|[.,;]|$| when))`),
  read: (match) => readOffset(match, -1, 'anchor'),
};

export const fromNow: TimeRule = {
  id: 'ago',
  pattern: wordPattern(`${AMOUNT} (?:from now|from today|hence)`),
  read: (match) => readOffset(match, 1, 'anchor'),
};

export const earlier: TimeRule = {
  id: 'ago',
  pattern: wordPattern(`${AMOUNT} (?:earlier|before(?=[.,;)]|$)|previously|prior(?! to))`),
  read: (match) => readOffset(match, -1, 'reference'),
};

export const later: TimeRule = {
  id: 'ago',
  pattern: wordPattern(`${AMOUNT} (?:later|afterwards?|after(?=[.,;)]|$))`),
  read: (match) => readOffset(match, 1, 'reference'),
};

/** "the year-ago quarter", "year-earlier", "the same period last year": the period talked about, a year before. */
export const yearAgo: TimeRule = {
  id: 'ago',
  pattern: wordPattern(
    "(?:the )?(?:comparable |same |corresponding )?year-(?:ago|earlier)(?: (?:third |second |first |fourth )?(?:period|quarter|month))?|(?:the )(?:same|corresponding|comparable) (?:period|quarter|month|week|time) (?:last year|a year ago|a year earlier|the year before|the previous year|of last year)|(?:last|the previous) year['’]s (?:period|quarter)",
  ),
  read: () => ({ meaning: { kind: 'offset', unit: 'year', amount: 1, sign: -1, origin: 'reference' } }),
};
