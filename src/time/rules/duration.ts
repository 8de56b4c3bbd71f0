// How long: "three days", "two-year", "the past two months", "several weeks", "a year and a half", "for years".
// Leaves "a second term", "second place" and "40-year-old" alone.

import type { Reading } from '../meaning.ts';
import { MONTH, WEEKDAY_FULL } from '../words/calendar-words.ts';
import { NUMBER, readNumber } from '../words/number-words.ts';
import { CALENDAR_UNIT, durationValue, readUnit, UNIT } from '../words/units.ts';
import { COUNT, readCount } from './ago.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

/** Whether the words place the duration before the anchor or after it; null where they only measure. */
function windowOf(match: RuleMatch): 'past' | 'next' | 'first' | null {
  const words = match.text.slice(match.start, match.end);
  if (/\b(?:past|last|recent|previous|preceding|latest)\b/iu.test(words)) return 'past';
  if (/\bfirst\b/iu.test(words)) return 'first';
  return /\b(?:next|coming|upcoming|ahead|to come)\b/iu.test(words) ? 'next' : null;
}

/** "the last weeks of his life" lie in his life, not before the article; a year after "of" is for the refiners. */
function hasOwnPlace(match: RuleMatch): boolean {
  const after = match.text.slice(match.end, match.end + 14);
  return /^\sof\s/u.test(after) && !/^\sof\s(?:\d{4}|(?:last|this|the|that)\syear)/u.test(after);
}

function readDuration(match: RuleMatch): Reading | null {
  const unit = readUnit(match.group('unit', 'bare', 'ahead'));
  if (unit === null) return null;
  const words = match.group('low', 'count');
  const count = words === '' ? null : readCount(words);
  const isVague = count === null;
  const amount = isVague ? null : (count + (match.group('half') === '' ? 0 : 0.5)) * unit.times;
  const window = hasOwnPlace(match) ? null : windowOf(match);
  const isWorkdays = /\b(?:business|working|trading)\sdays?$/iu.test(
    match.text.slice(match.start, match.end),
  );
  const value = durationValue(unit.unit, amount);
  return {
    meaning: { kind: 'duration', value, ...(window && { window }), ...(isWorkdays && { isWorkdays }) },
  };
}

/** "2018 days" after a year, "the 1988 quarter", "a quarter of voters", "60 Minutes" the programme. */
function isNoCount(match: RuleMatch): boolean {
  const count = match.group('count');
  const unit = match.group('unit');
  const isQuarterShare =
    /^quarter/iu.test(unit) && /^(?:an?|one|three)$/iu.test(count) && windowOf(match) === null;
  const isTitle = /^\p{Lu}\p{Ll}/u.test(unit) && /^\d+$/u.test(count);
  return isQuarterShare || isTitle || /^(?:1\d|20)\d\d$/u.test(count);
}

/** "$2 million a year", "four flights a week": so much in each. */
function isRate(match: RuleMatch): boolean {
  const before = match.text.slice(Math.max(0, match.start - 24), match.start);
  return (
    /^an?\b/iu.test(match.group('count')) &&
    /(?:\b(?:million|billion|thousand|hundred|percent|times)|%|\b\d[\d,.]*(?:\s\p{Ll}+s)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)\s\p{Ll}+s)\s$/u.test(
      before,
    )
  );
}

/** Gaps stand once after all choices here, not in each: the program that a pattern becomes would grow many times over. */
const FRAME =
  '(?:(?:the|these|those) )?(?:(?:past|last|next|first|final|previous|coming|upcoming|following|preceding|latest|initial|remaining|opening) )?';
const KIND =
  '(?:(?:more|full|whole|long|additional|straight|consecutive|calendar|trading|business|working|coming|upcoming|past|previous) )?';

export const countedDuration: TimeRule = {
  id: 'duration',
  pattern: wordPattern(
    `${FRAME}(?:(?<low>${NUMBER})(?:-| (?:to|or) ))?${COUNT} ${KIND}(?<unit>${UNIT})s?(?<half>[-\\s]and[-\\s]a[-\\s]half)?(?:-long)?`,
  ),
  read: (match) => {
    const isSecond =
      /^second$/iu.test(match.group('unit')) && /^(?:an?|one|half an?)$/iu.test(match.group('count'));
    const isAge = /^[\s\u00a0-]old\b/iu.test(match.text.slice(match.end, match.end + 4));
    if (isSecond || isAge || isNoCount(match)) return null;
    const reading = readDuration(match);
    return reading !== null && reading.meaning.kind === 'duration' && isRate(match)
      ? { meaning: { kind: 'set', value: reading.meaning.value }, quant: 'EVERY' }
      : reading;
  },
};

export const hyphenDuration: TimeRule = {
  id: 'duration',
  pattern: wordPattern(`(?<count>${NUMBER}|several|multi|half)-(?<unit>${UNIT})s?(?:-long)?(?!-old| old\\b)`),
  read: (match) => {
    if (/^multi$/iu.test(match.group('count')) || isNoCount(match)) return null;
    const unit = readUnit(match.group('unit'));
    const count = readNumber(match.group('count')) ?? readCount(match.group('count'));
    return unit === null
      ? null
      : {
          meaning: {
            kind: 'duration',
            value: durationValue(unit.unit, count === null ? null : count * unit.times),
          },
        };
  },
};

/** "for years", "in decades", "the past year", "recent months", "the coming weeks". */
export const uncountedDuration: TimeRule = {
  id: 'duration',
  pattern: wordPattern(
    `(?<=\\b(?:for|in|over|within|after|of) )(?<bare>day|week|month|year|decade|centurie|hour|minute)s(?! of (?:age|January|February)\\b)|(?:the )?(?:(?:(?<=\\bthe )past|past(?! years))|last|next|recent(?! years)|coming|following|preceding|previous)(?: few| several| couple of)? (?<unit>${CALENDAR_UNIT})s(?: ahead)?|the (?<ahead>${CALENDAR_UNIT})s (?:ahead|to come)`,
  ),
  read: readDuration,
};

/** "the day before 4 June": for the refiners to join with the date. */
export const besideDuration: TimeRule = {
  id: 'duration',
  pattern: wordPattern(
    `the (?<unit>day|week)(?= (?:before|after) (?:the )?(?:${MONTH}|${WEEKDAY_FULL}|\\d{1,2} ${MONTH}|Christmas|Easter|Thanksgiving))`,
  ),
  read: (match) => {
    const unit = readUnit(match.group('unit'));
    return unit === null ? null : { meaning: { kind: 'duration', value: durationValue(unit.unit, 1) } };
  },
};

export const pastUnit: TimeRule = {
  id: 'duration',
  pattern: wordPattern(`(?:(?<=\\bthe )|the )(?:past|last) (?<unit>${CALENDAR_UNIT})(?! of\\b)`),
  read: (match) => {
    const unit = readUnit(match.group('unit'));
    if (unit === null) return null;
    // Quarters are those of the calendar; "the last year" may be any twelve months.
    if (unit.unit === 'quarter')
      return { meaning: { kind: 'unit', unit: 'quarter', shift: -1, origin: 'anchor' } };
    return { meaning: { kind: 'duration', value: durationValue(unit.unit, unit.times), window: 'past' } };
  },
};
