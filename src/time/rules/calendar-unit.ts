// Calendar units by their place: "last week", "this year", "next month", "that year", "the following day".
// Leaves "the last years of his life" and the programme "This Week" alone.

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
  return readUnit(match.group('unit'))?.unit ?? null;
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
    return {
      meaning: { kind: 'unit', unit, shift, origin: followsThe(match) && shift > 0 ? 'reference' : 'anchor' },
    };
  },
};

/** "next week" counts from the article, "the next week" from the day talked about. */
function followsThe(match: RuleMatch): boolean {
  return (
    /\bthe\s$/iu.test(match.text.slice(Math.max(0, match.start - 5), match.start)) &&
    /^next$/iu.test(match.group('which'))
  );
}

export const unitFromReference: TimeRule = {
  id: 'calendar-unit',
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
