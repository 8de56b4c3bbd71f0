// Years of three digits where nothing else can stand: the ends of a life "(314 – 368)", "30 September 420".
// Leaves "(pp. 123–145)", "about 360 men" and "In 348 cases" alone.

import { MONTH } from '../words/calendar-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const LOOK_CHARS = 48;
const OPENS_LIFE = /\((?!pp?\b|vol\b|no\b)[^()\d]{0,40}$/iu;
const ENDS_LIFE =
  /\((?!(?:[Pp]{1,2}|[Vv]ol|[Nn]o)\b)[^()\d]{0,40}\d{3}\s?–\s?(?:c\.\s?)?(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s)?$/u;
const LIFE_GOES_ON = /^\s?–\s?(?:c\.\s?)?(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s)?\d{3,4}\)/u;
const AFTER_MONTH = new RegExp(`(?:^|[^\\p{L}])${MONTH}(?:\\sof)?\\s$`, 'u');

function isYear({ text, start, end }: RuleMatch): boolean {
  const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
  const after = text.slice(end, end + LOOK_CHARS);
  if (AFTER_MONTH.test(before)) return /^(?:[.,;)]|$)(?!\d)/u.test(after);
  if (LIFE_GOES_ON.test(after)) return OPENS_LIFE.test(before);
  return after.startsWith(')') && ENDS_LIFE.test(before);
}

export const earlyYear: TimeRule = {
  id: 'year',
  pattern: wordPattern('[1-9]\\d\\d(?![\\d%])'),
  read: (match) => {
    if (!isYear(match)) return null;
    const year = Number(match.text.slice(match.start, match.end));
    return { meaning: { kind: 'date', year: { from: 'text', year }, month: null, day: null, nearest: null } };
  },
};
