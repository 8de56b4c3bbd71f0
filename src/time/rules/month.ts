// A month, with or without its year: "September 2022", "Sept. of 2022", "last June", "May".
// Leaves "it may rain", "Mrs May" and "a march" alone.

import type { Nearest } from '../meaning.ts';
import { MONTH, readMonth } from '../words/calendar-words.ts';
import { isLoneMonth } from './month-context.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const nearestWords: Readonly<Record<string, Nearest>> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  previous: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  following: 'following',
};

/** Words that choose one of several: "last", "this past", "next". */
export const NEAREST = '(?<nearest>last|past|this past|previous|this|next|coming|this coming|following)';

export function readNearest(words: string): Nearest {
  return nearestWords[words.toLowerCase().replace(/\s+/gu, ' ')] ?? null;
}

export const monthOfYear: TimeRule = {
  id: 'month',
  pattern: wordPattern(
    `(?<month>${MONTH})(?:(?:,? of |, ?| |[-/])(?:(?<year>1\\d{3}|20\\d\\d|21\\d\\d)|['’](?<short>\\d\\d))| of (?<bare>[4-9]\\d)(?! ?%| \\p{Ll}))(?!,\\d)`,
  ),
  read: (match) => {
    const month = readMonth(match.group('month'));
    const short = Number(match.group('short', 'bare'));
    const year =
      match.group('year') === '' ? (short < 50 ? 2000 : 1900) + short : Number(match.group('year'));
    return month === null
      ? null
      : { meaning: { kind: 'date', year: { from: 'text', year }, month, day: null, nearest: null } };
  },
};

/** "That December", at the beginning of a sentence or behind such words; not "said that December ..." */
const THAT = '(?<=(?:^|[.!?;,:(]|\\b(?:and|but|by|earlier|in|later|of|since|until))\\s*)(?<that>that)';

export const loneMonth: TimeRule = {
  id: 'month',
  pattern: wordPattern(`(?:(?:${NEAREST}|${THAT}) )?(?<month>${MONTH})`),
  read: (match) => {
    const word = match.group('month');
    const month = readMonth(word);
    const nearest = readNearest(match.group('nearest'));
    if (month === null || !isLoneMonth(match.text, match.end - word.length, word)) return null;
    const year = match.group('that') === '' ? null : ({ from: 'reference', shift: 0 } as const);
    return { meaning: { kind: 'date', year, month, day: null, nearest } };
  },
};
