// Calendar units that the text takes for known: "over the weekend", "the end of the year", "the latest quarter", "year-end".
// Leaves "the week of talks" and "a quarter of voters" alone.

import { MONTH, readMonth } from '../words/calendar-words.ts';
import { readUnit } from '../words/units.ts';
import { type TimeRule, wordPattern } from './rule.ts';

/** "the weekend", "the end of the month": the one of the article's day, or the last before it. */
export const definiteUnit: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern(
    '(?<=\\bthe )(?<alone>weekend)(?! of\\b)|(?<=\\b(?:of|in|for|during) the )(?<unit>week|month|year|decade|century)(?! of\\b| the\\b)',
  ),
  read: (match) => {
    const unit = readUnit(match.group('unit', 'alone'))?.unit ?? null;
    const isSpan =
      unit === 'year' && /^\s(?:ended|ending|to\s\p{Lu})/u.test(match.text.slice(match.end, match.end + 10));
    if (isSpan) return { meaning: { kind: 'duration', value: 'P1Y' } };
    return unit === null || /^\p{Lu}\p{Ll}/u.test(match.group('unit'))
      ? null
      : { meaning: { kind: 'unit', unit, shift: 0, origin: 'anchor' } };
  },
};

const LAST_MONTH = new RegExp(`^\\s(?:that\\s)?(?:ended|ending)\\s(${MONTH})`, 'u');
const LAST_MONTH_CHARS = 24;

/** "the quarter", "the latest period": the quarter just talked about; "the quarter ended July 31" says which. */
export const quarterTalkedAbout: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('(?<=\\bthe )quarter(?! of\\b|-)|(?:the )?latest (?:quarter|period)|that quarter'),
  read: ({ text, end }) => {
    const month = readMonth(LAST_MONTH.exec(text.slice(end, end + LAST_MONTH_CHARS))?.[1] ?? '');
    // Firms begin their years in any month: the middle month of the three settles which quarter it is.
    const part = `Q${Math.ceil(((month ?? 2) - 1) / 3)}`;
    return month === null || month === 1
      ? { meaning: { kind: 'unit', unit: 'quarter', shift: 0, origin: 'reference' } }
      : { meaning: { kind: 'part', part, year: null, nearest: null } };
  },
};

/** "the week before last", "the year after next". */
export const secondUnitAway: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('the (?<unit>weekend|week|month|year) (?:(?<last>before last)|after next)'),
  read: (match) => {
    const unit = readUnit(match.group('unit'))?.unit ?? null;
    const shift = match.group('last') === '' ? 2 : -2;
    return unit === null ? null : { meaning: { kind: 'unit', unit, shift, origin: 'anchor' } };
  },
};

/** "the full year", "the whole of the year": the year of the article. */
export const fullYear: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('the (?:full|whole|entire) year'),
  read: () => ({ meaning: { kind: 'unit', unit: 'year', shift: 0, origin: 'anchor' } }),
};

/** "the week of 6 October", "the week beginning Monday": kept only where a day follows. */
export const weekOf: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('the week (?:of|beginning|starting|commencing|ending|ended)'),
  read: () => ({ meaning: { kind: 'weekOf', of: null } }),
};

export const yearEnd: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern("(?:the )?year[-\\s]end|year['’]s end"),
  read: () => ({ meaning: { kind: 'unit', unit: 'year', shift: 0, origin: 'anchor' }, mod: 'END' }),
};

/** "20% in the year to date": from its first day to that of the article. */
export const yearToDate: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('(?:the )?(?<unit>year|quarter|month)[-\\s]to[-\\s]date'),
  read: (match) => {
    const unit = readUnit(match.group('unit'))?.unit ?? null;
    return unit === null
      ? null
      : { meaning: { kind: 'unit', unit, shift: 0, origin: 'anchor' }, mod: 'START' };
  },
};

/** "the 1988 period", set against the quarter of 1989 just talked about: the same quarter of that year. */
export const periodOfYear: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern('the (?<year>19\\d\\d|20\\d\\d)[-\\s](?:quarter|period)'),
  read: (match) => {
    const year = Number(match.group('year'));
    return { meaning: { kind: 'part', part: 'talkedAbout', year: { from: 'text', year }, nearest: null } };
  },
};
