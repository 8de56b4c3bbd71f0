// Meetings that did not take place, and what holds only under a condition.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('a meeting that is the subject of its verb', () => {
  const cases: Cases = [
    ['A third round of talks between Fiji and Tonga did not take place.', ['CONSULT negated: FJI, TON -> ']],
    ["The Fijian president's visit to Tonga never materialised.", ['CONSULT/visit negated: FJI -> TON']],
    ['A round of talks between Fiji and Tonga failed to materialise.', ['CONSULT negated: FJI, TON -> ']],
    ['The joint exercise of Fiji and Tonga did not go ahead.', ['COOPERATE negated: FJI, TON -> ']],
    ['A summit between Fiji and Tonga was not held.', ['CONSULT negated: FJI, TON -> ']],
    ['Talks between Fiji and Tonga were cancelled.', ['CONSULT negated: FJI, TON -> ']],
    ['A meeting between Fiji and Tonga was called off.', ['CONSULT negated: FJI, TON -> ']],
    ['The talks between Fiji and Tonga were postponed.', ['CONSULT negated: FJI, TON -> ']],
    ['Talks between Fiji and Tonga have been scrapped.', ['CONSULT negated: FJI, TON -> ']],
  ];
  for (const [text, acts] of cases)
    it(`did not happen in "${text}"`, () => assert.deepEqual(told(text), acts));

  const held: Cases = [
    ['A summit between Fiji and Tonga was held in Suva.', ['CONSULT happened: FJI, TON -> ']],
    ['A third round of talks between Fiji and Tonga took place.', ['CONSULT happened: FJI, TON -> ']],
    ['The Tongan president cancelled a visit to Fiji.', ['REJECT/meet happened: TON -> FJI']],
  ];
  for (const [text, acts] of held) it(`is told by "${text}"`, () => assert.deepEqual(told(text), acts));
});

describe('a condition', () => {
  const cases: readonly string[] = [
    'Fiji said that the embassy would reopen if Tonga apologised and gave guarantees to Fiji.',
    'Fiji will lift its ban once Tonga has freed the prisoners and withdrawn its troops.',
    'Fiji will free the prisoners when Tonga lifts its ban.',
    'Fiji would send aid to Tonga provided that Tonga released the fishermen and signed the treaty.',
  ];
  for (const text of cases)
    it(`is met by nobody yet in "${text}"`, () =>
      assert.deepEqual(
        told(text).filter((act) => act.includes('happened')),
        [],
      ));

  it('is none in "freed the prisoners when Tonga lifted its ban"', () =>
    assert.deepEqual(told('Fiji freed the prisoners when Tonga lifted its ban.'), [
      'RETREAT/release happened: FJI -> prisoners',
      'RETREAT happened: TON -> ',
    ]));
});
