// What is done to missions, what is defended and reserved, and when something is due.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actsOf, told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('the end of a meeting', () => {
  const cases: Cases = [
    [
      'Fiji and Samoa ended a second round of talks in Lima on Monday without an agreement.',
      ['CONSULT happened: FJI, WSM -> '],
    ],
    ['Fiji and Tonga completed a third round of talks.', ['CONSULT happened: FJI, TON -> ']],
    ["Fiji's president ended a visit to Tonga.", ['CONSULT/visit happened: FJI -> TON']],
  ];
  for (const [text, acts] of cases)
    it(`tells that it was held in "${text}"`, () => assert.deepEqual(told(text), acts));

  it('leaves "ended its talks with Tonga" as a breach', () =>
    assert.deepEqual(told('Fiji ended its talks with Tonga.'), [
      'SANCTION/discontinue happened: FJI -> TON',
    ]));
});

describe('an embassy that is broken into', () => {
  const cases: Cases = [
    ['Fijian police broke into the Tongan embassy in Suva.', ['COERCE/seize happened: FJI -> TON']],
    [
      "Fijian officers forced their way into Tonga's consulate in Suva.",
      ['COERCE/seize happened: FJI -> TON'],
    ],
    ['Protesters stormed the Tongan embassy in Suva.', ['PROTEST/riot happened: FJI -> TON']],
  ];
  for (const [text, acts] of cases) it(`is told by "${text}"`, () => assert.deepEqual(told(text), acts));
});

describe('what is defended', () => {
  const cases: Cases = [
    ["Fiji's president defended the operation.", []],
    ['Fiji defended its ban on Tongan fish.', []],
    ["Fiji defended Tonga's ban on whaling.", ['SUPPORT happened: FJI -> TON']],
    ['Fiji defended Tonga at the United Nations.', ['SUPPORT happened: FJI -> TON']],
  ];
  for (const [text, acts] of cases)
    it(`is somebody's own or another's in "${text}"`, () => assert.deepEqual(told(text), acts));
});

it('reads no violence in "reserved the right to respond"', () =>
  assert.deepEqual(told('Fiji told Tonga that it reserved the right to respond.'), [
    'THREATEN happened: FJI -> TON',
  ]));

describe('a day by which something is due', () => {
  const days: readonly (readonly [string, string | null, string | null])[] = [
    ['Fiji expects Tonga to name an ambassador by December.', null, '2025-06-10'],
    ['Fiji will name an ambassador to Tonga by April.', '2025-06-10', '2026-04-30'],
    [
      'Fiji will reopen its consulate in Tonga, shut in May 2024, by the end of 2026.',
      '2025-06-10',
      '2026-12-31',
    ],
  ];
  for (const [text, from, to] of days)
    it(`is read in "${text}"`, () => assert.deepEqual(actsOf(text)[0]?.occurred, { from, to }));
});

it('reads a recall in "called back its envoy", and no call for talks', () => {
  assert.deepEqual(told('Gabon called back its ambassador in Accra for consultations.'), [
    'SANCTION/withdraw happened: GAB -> GHA',
  ]);
  assert.match(told('Gabon called on Ghana for consultations.').join(), /^REQUEST/u);
});
