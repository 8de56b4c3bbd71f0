// What a parser hangs on the wrong word: who is told to act, and what came of it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const check = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, acts] of cases) it(`reads "${text}"`, () => assert.deepEqual(told(text), acts));
};

describe('a speaker between the commas', () => {
  check([
    [
      "China's coastguard, Manila said, fired water cannon at two Philippine boats on Sunday.",
      ['ASSAULT/crowd-control alleged: CHN -> PHL'],
    ],
    ["Chile's navy, Lima said, has seized two trawlers off Tacna.", ['COERCE/seize alleged: CHL -> PER']],
  ]);
});

describe('what something led to', () => {
  check([
    [
      'The raid prompted China to recall its ambassador from Vilnius.',
      ['SANCTION/withdraw happened: CHN -> LTU'],
    ],
  ]);
});

describe('sanctions that target somebody', () => {
  check([
    [
      'The sanctions, which Oslo had long threatened, target four Nicaraguan judges.',
      ['THREATEN background: NOR -> ', 'SANCTION/discontinue happened:  -> NIC'],
    ],
  ]);
});

describe('a gift, and what is told beside it', () => {
  check([
    [
      'The EU gave Kosovo 882 million euros, ending measures imposed in 2023 over unrest in the north.',
      ['AID happened: EUR -> XKX'],
    ],
    ['Uzbekistan handed over to Kabul 46 helicopters.', ['AID happened: UZB -> AFG']],
    ['France sent to Chad 40 lorries and a field hospital.', ['AID happened: FRA -> TCD']],
  ]);

  it('is still a week to leave where that is what is given', () =>
    assert.deepEqual(told('Mali gave the French soldiers of the base a week to leave the country.'), [
      'THREATEN/relations happened: MLI -> FRA',
    ]));
});

describe('what nobody confirms', () => {
  check([
    [
      'Neither side confirmed that Chad had freed nine Sudanese soldiers.',
      ['RETREAT/release alleged: TCD -> SDN'],
    ],
    ['Chad confirmed that it had freed nine Sudanese soldiers.', ['RETREAT/release happened: TCD -> SDN']],
  ]);
});

describe('a sentence in which only a noun was seen', () => {
  check([
    [
      'Bolivia severed ties with Israel in 2023 and restored them last month.',
      ['SANCTION/discontinue background: BOL -> ISR', 'SUPPORT happened: BOL -> ISR'],
    ],
  ]);
});

describe('a past tense that a parser takes for an adjective', () => {
  check([
    ['A court in Dakar freed two Gambian journalists on Monday.', ['RETREAT/release happened: SEN -> GMB']],
    ['The army of Peru seized nine Chilean trucks.', ['COERCE/seize happened: PER -> CHL']],
  ]);
});

describe('leave that is given', () => {
  check([
    ['Sri Lanka gave a Chinese ship leave to dock in Colombo.', ['CONCEDE happened: LKA -> CHN']],
    ['A Chinese ship was given leave to dock in Colombo.', []],
  ]);
});
