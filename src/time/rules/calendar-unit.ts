// Calendar units by their place: "last week", "this year", "next month", "the following year", "the weekend", "year end".
// Leaves "last years of his life" and "the week of talks" without a place alone.

import type { Meaning, Reading } from '../meaning.ts';
import { readUnit, type Unit } from '../words/units.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const UNITS = '(?<unit>weekend|week|month|quarter|year|decade|century)';

const anchorShifts: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  'the current': 0,
  last: -1,
  'this past': -1,
  past: -1,
  next: 1,
  coming: 1,
  'the coming': 1,
  'this coming': 1,
  upcoming: 1,
  'the upcoming': 1,
  'the latest': -1,
  latest: -1,
};

const referenceShifts: Readonly<Record<string, number>> = {
  that: 0,
  'the same': 0,
  'that same': 0,
  'the following': 1,
  'the next': 1,
  'the previous': -1,
  'the preceding': -1,
  'the prior': -1,
  'the ensuing': 1,
  following: 1,
  previous: -1,
};

function wordsOf(match: RuleMatch, name: string): string {
  return match.group(name).toLowerCase().replace(/\s+/gu, ' ');
}

function unitOf(match: RuleMatch): Unit | null {
  return readUnit(match.group('unit', 'alone'))?.unit ?? null;
}

export const unitFromAnchor: TimeRule = {
  id: 'calendar-unit',
  pattern: wordPattern(
    `(?<which>this past|this coming|past|the coming|the upcoming|the current|the latest|this|last|next|coming|upcoming|current|latest) (?:fiscal |calendar |financial )?${UNITS}`,
  ),
  read: (match) => {
    const unit = unitOf(match);
    const shift = anchorShifts[wordsOf(match, 'which')];
    if (unit === null || shift === undefined || /^\p{Lu}\p{Ll}/u.test(match.group('unit'))) return null;
    if (
      /\bthe\s$/iu.test(match.text.slice(0, match.start).slice(-5)) &&
      /^(?:last|next)$/iu.test(match.group('which'))
    )
      return readLastWithArticle(unit, shift);
    return { meaning: { kind: 'unit', unit, shift, origin: 'anchor' } };
  },
};

/** "the last year" is the twelve months up to now; "the next week" counts from the day talked about. */
function readLastWithArticle(unit: Unit, shift: number): Reading {
  const meaning: Meaning = { kind: 'unit', unit, shift, origin: shift > 0 ? 'reference' : 'anchor' };
  return { meaning };
}

export const unitFromReference: TimeRule = {
  id: 'unit-talked-about',
  pattern: wordPattern(
    `(?<which>that same|the same|that|the following|the next|the previous|the preceding|the prior|the ensuing) ${UNITS}`,
  ),
  read: (match) => {
    const unit = unitOf(match);
    const shift = referenceShifts[wordsOf(match, 'which')];
    return unit === null || shift === undefined
      ? null
      : { meaning: { kind: 'unit', unit, shift, origin: 'reference' } };
  },
};

/** "the weekend", "the end of the month": the one of the article's day, or the last before it. */
export const definiteUnit: TimeRule = {
  id: 'definite-unit',
  pattern: wordPattern(
    '(?<=\\bthe )(?<alone>weekend)(?! of\\b)|(?<=\\b(?:of|in|for|during) the )(?<unit>week|month|year|decade|century)(?! of\\b| the\\b)',
  ),
  read: (match) => {
    const unit = unitOf(match);
    const isSpan =
      unit === 'year' && /^\s(?:ended|ending|to\s\p{Lu})/u.test(match.text.slice(match.end, match.end + 10));
    if (isSpan) return { meaning: { kind: 'duration', value: 'P1Y' } };
    return unit === null ? null : { meaning: { kind: 'unit', unit, shift: 0, origin: 'anchor' } };
  },
};

/** "the quarter", "the latest period": the quarter just talked about. */
export const quarterTalkedAbout: TimeRule = {
  id: 'quarter-talked-about',
  pattern: wordPattern('(?<=\\bthe )quarter(?! of\\b|-)|(?:the )?latest (?:quarter|period)|that quarter'),
  read: () => ({ meaning: { kind: 'unit', unit: 'quarter', shift: 0, origin: 'reference' } }),
};

/** "the full year", "the whole of the year": the year of the article. */
export const fullYear: TimeRule = {
  id: 'full-year',
  pattern: wordPattern('the (?:full|whole|entire) year'),
  read: () => ({ meaning: { kind: 'unit', unit: 'year', shift: 0, origin: 'anchor' } }),
};

/** "the week of 6 October", "the week beginning Monday": kept only where a day follows. */
export const weekOf: TimeRule = {
  id: 'week-of',
  pattern: wordPattern('the week (?:of|beginning|starting|commencing|ending|ended)'),
  read: () => ({ meaning: { kind: 'weekOf', of: null } }),
};

export const yearEnd: TimeRule = {
  id: 'year-end',
  pattern: wordPattern("(?:the )?year[-\\s]end|year['’]s end"),
  read: () => ({ meaning: { kind: 'unit', unit: 'year', shift: 0, origin: 'anchor' }, mod: 'END' }),
};
