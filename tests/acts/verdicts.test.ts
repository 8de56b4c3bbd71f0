// What somebody calls what another has done.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('a verdict', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Fiji's king called Tonga's ban heartless.", ['ACCUSE/disapprove happened: FJI -> TON']],
    ['Fiji described the Tongan ban as "a colonial reflex".', ['ACCUSE/disapprove happened: FJI -> TON']],
    ['Fiji called Tonga a threat.', ['ACCUSE/disapprove happened: FJI -> TON']],
    ['Peru calls Bolivia a threat', ['ACCUSE/disapprove happened: PER -> BOL']],
    ["Fiji described Tonga's offer as positive.", ['SUPPORT happened: FJI -> TON']],
    ["Fiji described Tonga's offer as a good step.", ['SUPPORT happened: FJI -> TON']],
  ];
  for (const [text, acts] of cases) it(`is told by "${text}"`, () => assert.deepEqual(told(text), acts));
});

describe('no verdict', () => {
  const cases = [
    'Fiji calls the exercise routine.',
    'Fiji called an election.',
    'Fiji called the rebel Bob.',
  ];
  for (const text of cases) it(`is told by "${text}"`, () => assert.deepEqual(told(text), []));

  it('is told by "called on Tonga to leave"', () =>
    assert.deepEqual(told('Fiji called on Tonga to leave.'), ['REQUEST/yield happened: FJI -> TON']));
});
