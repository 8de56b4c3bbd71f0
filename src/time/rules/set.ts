// What comes again: "daily", "every day", "every two weeks", "each month", "twice a year", "weekdays".
// Leaves "the Daily Mail" and "each other" alone.

import { DAY_PART, MONTH_FULL, readDayPart, readMonth, readSeason, SEASON } from '../words/calendar-words.ts';
import { NUMBER, readNumber } from '../words/number-words.ts';
import { durationValue, readUnit, UNIT } from '../words/units.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const adverbs: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
};

export const adverbSet: TimeRule = {
  id: 'set',
  pattern: wordPattern(
    `(?:${Object.keys(adverbs).join('|')})(?! (?:Mail|News|Star|Telegraph|Beast|Express|Mirror|Times|Post|Caller|Standard))`,
  ),
  read: (match) => {
    const word = match.text.slice(match.start, match.end);
    const value = adverbs[word.toLowerCase()];
    const isName =
      /^\p{Lu}/u.test(word) &&
      /(?:\bthe|\p{Lu}\p{L}+)\s$/u.test(match.text.slice(Math.max(0, match.start - 20), match.start));
    const isPaper = /^\s\p{Lu}\p{Ll}/u.test(match.text.slice(match.end, match.end + 3));
    return value === undefined || isName || isPaper ? null : { meaning: { kind: 'set', value }, freq: '1X' };
  },
};

export const everyUnit: TimeRule = {
  id: 'set',
  pattern: wordPattern(
    `(?<every>every|each) (?:(?<other>other) |(?<count>${NUMBER}) |single )?(?:(?<unit>${UNIT})s?|(?<part>${DAY_PART})|(?<month>${MONTH_FULL})|(?<season>${SEASON}))`,
  ),
  read: (match) => {
    const quant = match.group('every').toUpperCase();
    const unit = readUnit(match.group('unit'));
    const month = readMonth(match.group('month'));
    const season = readSeason(match.group('season'));
    const part = readDayPart(match.group('part'));
    if (month !== null)
      return { meaning: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` }, quant };
    if (season !== null) return { meaning: { kind: 'set', value: `XXXX-${season}` }, quant };
    if (part !== null) return { meaning: { kind: 'set', value: `XXXX-XX-XX${part}` }, quant };
    if (unit === null) return null;
    const count = match.group('other') !== '' ? 2 : (readNumber(match.group('count')) ?? 1);
    return { meaning: { kind: 'set', value: durationValue(unit.unit, count * unit.times) }, quant };
  },
};

export const timesPerUnit: TimeRule = {
  id: 'set',
  pattern: wordPattern(
    `(?:(?<freq>once|twice|three times|four times|five times|several times) )(?:an?|per|each|every) (?<unit>${UNIT})`,
  ),
  read: (match) => {
    const unit = readUnit(match.group('unit'));
    const freqs: Readonly<Record<string, string>> = {
      once: '1X',
      twice: '2X',
      three: '3X',
      four: '4X',
      five: '5X',
    };
    const freq = freqs[match.group('freq').toLowerCase().split(/\s/u)[0] ?? ''];
    if (unit === null) return null;
    return {
      meaning: { kind: 'set', value: durationValue(unit.unit, unit.times) },
      ...(freq ? { freq } : {}),
    };
  },
};

export const weekdays: TimeRule = {
  id: 'set',
  pattern: wordPattern('(?:on )?(?<word>weekdays|weeknights|weekends)'),
  read: (match) => {
    const value = match.group('word').toLowerCase() === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX-XX';
    return { meaning: { kind: 'set', value } };
  },
};
