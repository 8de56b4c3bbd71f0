import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Candidate } from '../meaning.ts';
import { indexEnglishRules } from './all-rules.ts';
import { readMatch, type TimeRule, wordPattern } from './rule.ts';
import { findCandidates, indexRules } from './rule-index.ts';

const holidays = [{ names: ["New Year's Eve", 'Día de Zenda'], when: '12-31' }];
const periods = [{ names: ['9/11', 'Second World War'], from: '1939', to: '1945' }];
const english = indexEnglishRules({ holidays, periods });

/** What each rule finds that reads the whole text by itself. */
function findOneByOne(text: string, rules: readonly TimeRule[]): readonly Candidate[] {
  return rules.flatMap((rule) =>
    [...text.matchAll(new RegExp(rule.pattern, 'dgiu'))].flatMap(
      (match) => readMatch(text, rule, match) ?? [],
    ),
  );
}

const pieces = [
  ...'the a an of in on at to and last next this that every each two three twenty-five half several few'.split(
    ' ',
  ),
  ...'day days week weeks month months year years ago later weekend quarter century decade night'.split(' '),
  ...'May march June Sept. Dec Monday Tue, Fridays first 3rd fifth twelfth 1998 2024-05-06 12/11/2020'.split(
    ' ',
  ),
  ...'9 30 9:30 p.m. GMT o’clock noon ’90s 1980s nineties Q3 summer spring fall now recently soon'.split(' '),
  ...'past recent future term before after yesterday today tonight tomorrow daily twice once per 9/11'.split(
    ' ',
  ),
  ...[
    'New Year’s Eve',
    'Día de Zenda',
    'Second World War',
    'nineteen ninety-six',
    'year-end',
    '347 AD',
    '½',
    'ſ',
  ],
];
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '  ', '-', ', ', '\n', '\u00a0', '')),
  )
  .map((parts) => parts.flat().join(''));

test('finds what each rule finds by itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      assert.deepEqual(findCandidates(text, english), findOneByOne(text, english.rules));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('tries a rule again only after its last match', () => {
  const echo: TimeRule = {
    id: 'echo',
    pattern: wordPattern('on and on'),
    read: () => ({ meaning: { kind: 'vague', value: 'PAST_REF' } }),
  };
  const found = findCandidates('on and on and on and on', indexRules([echo]));
  assert.deepEqual(
    found.map(({ start, end }) => [start, end]),
    [
      [0, 9],
      [14, 23],
    ],
  );
});
