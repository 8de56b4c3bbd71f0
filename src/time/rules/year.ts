// Years: "1998", "the year 2000", "fiscal 1990", "nineteen ninety-six", "class of '98".
// Leaves "$1998", "1998 troops", "at 2000 GMT", "1,998" and "Room 1998-12" alone.

import { readYearWords, YEAR_WORDS } from '../words/number-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const YEAR_CUE =
  /(?:\b(?:in|since|by|until|till|from|to|between|and|or|circa|around|about|year|of|during|after|before|through|late|early|mid|end|c\.|ca\.|as of|born|died|spring|summer|autumn|fall|winter|the|reigned|founded|his|her|its|their)[\s\u00a0-]{1,2}|[’']s\s|[([–—-]\s?)$/iu;
const BAD_BEFORE =
  /(?:[$£€¥#№+=<>]\s?|\d[.,:/]|[.]\d*|\b(?:No|no|Room|Flight|page|p|pp|Rs|USD|EUR|nearly|some|over|than|least|almost|approximately)\.?\s)$/u;
const QUANTITY_AFTER =
  /^(?:[.,:]\d|\s?%|\s?(?:GMT|UTC|BCE?|hours|hrs|h|km|kms|m|mm|cm|kg|lbs|ft|feet|miles|meters|metres|kilometers|kilometres|acres|hectares|square|people|persons|men|women|troops|soldiers|prisoners|deaths|dead|cases|votes|points|words|tons|tonnes|barrels|shares|dollars|euros|rubles|roubles|pounds|yen|calories|employees|workers|residents|students|homes|times|percent|per cent|degrees|rpm|hp|million|billion|others|members|children|copies|jobs|years|days|weeks|months|am|pm)\b|-(?:meter|metre|mile|foot|page|member|strong|year|pound|acre|seat)|th\b)/iu;
/** "1700 protesters": before modern times a number before a plural counts it. */
const PLURAL_AFTER = /^\s\p{Ll}{3,}s\b/u;
const MODERN_FROM = 1900;
const MODERN_TO = 2039;
const RECORDED_FROM = 1500;

/** Numbers of modern times count as years unless they measure something; older ones need "in", "since", brackets ... */
function isYear(match: RuleMatch, year: number): boolean {
  const before = match.text.slice(Math.max(0, match.start - 16), match.start);
  const after = match.text.slice(match.end, match.end + 24);
  if (BAD_BEFORE.test(before) || QUANTITY_AFTER.test(after)) return false;
  if (/\d\s?[-–]$/u.test(before) && !/\b[12]\d{3}\s?[-–]$/u.test(before)) return false;
  if (year >= MODERN_FROM && year <= MODERN_TO) return true;
  const isClosed = year >= RECORDED_FROM && year < MODERN_FROM && /^(?:[.,;:)\]]|\s?[–-])/u.test(after);
  return (YEAR_CUE.test(before) || isClosed) && !PLURAL_AFTER.test(after);
}

export const year: TimeRule = {
  id: 'year',
  pattern: wordPattern(
    '(?<head>(?:the )?year |fiscal (?:year )?|FY ?|calendar (?:year )?)?(?<year>1[0-9]\\d\\d|20\\d\\d|21\\d\\d)',
  ),
  read: (match) => {
    const value = Number(match.group('year'));
    if (match.group('head') === '' && !isYear(match, value)) return null;
    return {
      meaning: { kind: 'date', year: { from: 'text', year: value }, month: null, day: null, nearest: null },
    };
  },
};

/** "2015-16", "2024/25": two years in a row. */
export const yearPair: TimeRule = {
  id: 'year',
  pattern: wordPattern('(?<from>1[89]\\d\\d|20\\d\\d)[-/–](?<to>\\d\\d)(?![-/.]\\d)'),
  read: (match) => {
    const from = Number(match.group('from'));
    const isNext = (from + 1) % 100 === Number(match.group('to'));
    return isNext ? { meaning: { kind: 'fixed', value: `${from}/${from + 1}` } } : null;
  },
};

export const yearInWords: TimeRule = {
  id: 'year',
  pattern: wordPattern(`(?<head>(?:the )?year )?(?<year>${YEAR_WORDS})`),
  read: (match) => {
    const value = readYearWords(match.group('year').replace(/\s+/gu, ' '));
    const isPlainThousand = /^two\s+thousand$/iu.test(match.group('year')) && match.group('head') === '';
    if (value === null || isPlainThousand) return null;
    return {
      meaning: { kind: 'date', year: { from: 'text', year: value }, month: null, day: null, nearest: null },
    };
  },
};

/** "'98" only where a word before says that it is a year. */
export const shortYear: TimeRule = {
  id: 'year',
  pattern: wordPattern(
    "(?<=\\b(?:in|of|since|until|by|summer|spring|fall|winter|class of) )['’](?<year>\\d\\d)(?!s)",
  ),
  read: (match) => {
    const digits = Number(match.group('year'));
    const value = digits < 50 ? 2000 + digits : 1900 + digits;
    return {
      meaning: { kind: 'date', year: { from: 'text', year: value }, month: null, day: null, nearest: null },
    };
  },
};

/** "347 AD", "AD 842", "c. 314", "508 BC": years of antiquity name their era or their doubt; those before Christ have no days here. */
export const eraYear: TimeRule = {
  id: 'year',
  pattern: wordPattern(
    '(?:AD|A\\.D\\.|CE|c\\.|ca\\.|circa) ?(?<after>\\d{3,4})(?! ?B\\.?C)|(?<before>\\d{1,4}) ?(?:(?<christ>BCE?|B\\.C\\.)|AD|CE|A\\.D\\.)',
  ),
  read: (match) => {
    const digits = match.group('after', 'before').padStart(4, '0');
    if (/\b(?:bce?|ad|ce)\b/u.test(match.text.slice(match.start, match.end))) return null;
    return { meaning: { kind: 'fixed', value: match.group('christ') === '' ? digits : `-${digits}` } };
  },
};
