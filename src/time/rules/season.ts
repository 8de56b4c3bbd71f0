// Seasons: "last summer", "in the spring", "the winter of 1994", "fall 2019".
// Leaves "a spring in his step", "prices fall" and "Arab Spring" alone.

import { readSeason, SEASON } from '../words/calendar-words.ts';
import { NEAREST, readNearest } from './month.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const CUE_BEFORE =
  /\b(?:in|in the|during the|during|by|by the|until|until the|since|since the|early|late|mid|mid-|of|the early|the late|through the|over the|this|that|each|every|for the|by next|by last|winter and|summer and|spring and|fall and)[\s-]$/iu;
const YEAR_AFTER = /^,?\s(?:of\s)?(?:1\d{3}|20\d\d|last year|this year|next year|that year)\b/iu;
const NOT_A_SEASON_AFTER = /^(?:\s(?:in|of|from|to)\s(?!1\d{3}|20\d\d|nineteen|last|this|next|that))/iu;

function isSeason(match: RuleMatch): boolean {
  if (match.group('nearest') !== '') return true;
  const before = match.text.slice(Math.max(0, match.start - 20), match.start);
  const after = match.text.slice(match.end, match.end + 20);
  if (YEAR_AFTER.test(after)) return true;
  const isPlain =
    /^(?:summer|winter|autumn)$/u.test(match.group('season')) && !/\p{Lu}\p{L}*\s$/u.test(before);
  const cued = CUE_BEFORE.test(before);
  return /^(?:fall|spring)$/iu.test(match.group('season'))
    ? cued && !NOT_A_SEASON_AFTER.test(after)
    : cued || isPlain;
}

export const season: TimeRule = {
  id: 'season',
  pattern: wordPattern(`(?:${NEAREST} )?(?<season>${SEASON})(?<plural>s)?`),
  read: (match) => {
    const part = readSeason(match.group('season'));
    if (part === null || !isSeason(match)) return null;
    if (match.group('plural') !== '') return { meaning: { kind: 'set', value: `XXXX-${part}` } };
    return { meaning: { kind: 'part', part, year: null, nearest: readNearest(match.group('nearest')) } };
  },
};
