// Times of day: "9:30 p.m. EST", "23:30", "0735 GMT", "5 o'clock", "noon", "late evening".
// Leaves "a 2:1 win", "John 3:16" and "in the dark of night" without a day alone.

import type { Reading } from '../meaning.ts';
import { DAY_PART, readDayPart } from '../words/calendar-words.ts';
import { NUMBER, readNumber } from '../words/number-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const ZONE =
  '(?: ?\\(?(?<zone>GMT|UTC|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|local time|Eastern|Pacific|[+-]\\d\\d:\\d\\d)\\)?)?';
const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;

function clockReading(hour: number, minute: string, half: string, zone: string): Reading | null {
  const letter = half.charAt(0).toLowerCase();
  const shifted = letter === 'p' && hour < 12 ? hour + 12 : letter === 'a' && hour === 12 ? 0 : hour;
  if (shifted > HOURS_PER_DAY || Number(minute) >= MINUTES_PER_HOUR || (letter !== '' && hour > 12))
    return null;
  const time = `T${String(shifted).padStart(2, '0')}:${minute === '' ? '00' : minute}`;
  return { meaning: { kind: 'clock', time, zone, of: null } };
}

export const clockWithHalf: TimeRule = {
  id: 'clock-time',
  pattern: wordPattern(
    `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)(?::\\d\\d)?)? ?(?<half>[ap]\\.?m\\b\\.?|(?:o['’]clock )?in the (?:morning|afternoon|evening)|o['’]clock)${ZONE}`,
  ),
  read: (match) => {
    const half = match.group('half').toLowerCase();
    const letter = /^[ap]/u.test(half)
      ? half
      : /afternoon|evening/u.test(half)
        ? 'p'
        : /morning/u.test(half)
          ? 'a'
          : '';
    return clockReading(Number(match.group('hour')), match.group('minute'), letter, match.group('zone'));
  },
};

export const clockInDigits: TimeRule = {
  id: 'clock-time',
  pattern: wordPattern(
    `(?<![:.,/-])(?<hour>[01]?\\d|2[0-4])[:h](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![:%])${ZONE}`,
  ),
  read: (match) => {
    const before = match.text.slice(Math.max(0, match.start - 12), match.start);
    const isVerse =
      /\b(?:[1-3] )?\p{Lu}\p{Ll}+\s$/u.test(before) && !/\b(?:At|By|From|Until|Around|GMT)\s$/u.test(before);
    const hasCue =
      match.group('zone') !== '' ||
      before.trim() === '' ||
      /\b(?:at|by|from|until|around|to|about|before|after|since|and|\d{4},?)\s$/iu.test(before);
    if (isVerse && !hasCue) return null;
    return hasCue
      ? clockReading(Number(match.group('hour')), match.group('minute'), '', match.group('zone'))
      : null;
  },
};

export const militaryClock: TimeRule = {
  id: 'clock-time',
  pattern: wordPattern('(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) (?:(?<zone>GMT|UTC)|hours|hrs)'),
  read: (match) => {
    // "10:35 a.m. (0735 GMT)" says the same time twice.
    const isAgain = /(?:\d|m\.?|time)\s\($/u.test(
      match.text.slice(Math.max(0, match.start - 8), match.start),
    );
    return isAgain
      ? null
      : clockReading(Number(match.group('hour')), match.group('minute'), '', match.group('zone'));
  },
};

export const hourInWords: TimeRule = {
  id: 'clock-time',
  pattern: wordPattern(`(?<hour>${NUMBER}) o['’]clock`),
  read: (match: RuleMatch) => {
    const hour = readNumber(match.group('hour'));
    return hour === null || hour > HOURS_PER_DAY ? null : clockReading(hour, '', '', '');
  },
};

/** Parts of the day stand only where a day joins them, or in set phrases; `find-times` drops them otherwise. */
export const dayPart: TimeRule = {
  id: 'clock-time',
  pattern: wordPattern(`(?:the )?(?<part>${DAY_PART})`),
  read: (match) => {
    const time = readDayPart(match.group('part'));
    const isHighNoon = /\bhigh\s$/iu.test(match.text.slice(Math.max(0, match.start - 6), match.start));
    return time === null || isHighNoon ? null : { meaning: { kind: 'clock', time, zone: '', of: null } };
  },
};
