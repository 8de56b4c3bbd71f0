// Deeds that the news tells every day, in the words that it has for them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

function check(cases: Cases): void {
  for (const [sentence, acts] of cases)
    it(`reads "${sentence}"`, () =>
      assert.deepEqual(told(`${sentence} Nothing else was known by nightfall.`), acts));
}

describe('calls and talks', () => {
  check([
    ['Lula called Milei on Sunday.', ['CONSULT/phone happened: BRA -> ARG']],
    ['Lula will phone Gustavo Petro next week.', ['AGREE announced: BRA -> COL']],
    ['Lula and Gustavo Petro spoke on Tuesday.', ['CONSULT happened: BRA, COL -> ']],
    ['Accra and Bamako have been talking for months.', ['CONSULT ongoing: GHA, MLI -> ']],
  ]);
});

describe('missions', () => {
  check([
    ['The Chadian embassy in Lima reopened on Monday.', ['SUPPORT happened: TCD -> PER']],
    ['The Chadian embassy in Lima closed on Monday.', ['SANCTION/withdraw happened: TCD -> PER']],
    ['The Chadian embassy in Lima opened its doors again on Monday.', ['SUPPORT happened: TCD -> PER']],
    ["Togo's high commission in Ghana closed on Monday.", ['SANCTION/withdraw happened: TGO -> GHA']],
    ['The border between Togo and Ghana reopened on Monday.', ['RETREAT/access happened: TGO, GHA -> ']],
    [
      'The border between Togo and Ghana was closed on Monday.',
      ['SANCTION/discontinue happened: TGO, GHA -> '],
    ],
    ['Chad resumed visas for Peruvian tourists.', ['CONCEDE happened: TCD -> PER']],
    ['Three Togolese diplomats were ordered to leave Armenia.', ['SANCTION/expel happened: ARM -> TGO']],
  ]);
});

describe('whose it is', () => {
  check([
    ['Mali said Niger had killed two of its soldiers.', ['ASSAULT alleged: NER -> MLI']],
    ['Syria shelled its own troops near Homs.', ['ASSAULT/heavy-weapons happened: SYR -> SYR']],
    ['Chad recalled its ambassador from Lima.', ['SANCTION/withdraw happened: TCD -> PER']],
  ]);
});

describe('what is lifted, and by whom', () => {
  check([
    [
      'Sanctions imposed by France on Belize were lifted on Friday.',
      ['SANCTION/discontinue happened: FRA -> BLZ', 'RETREAT happened: FRA -> BLZ'],
    ],
    ['Sanctions imposed on Belize were lifted on Friday.', ['RETREAT happened:  -> BLZ']],
  ]);
});

describe('what moves', () => {
  check([
    ['Egyptian troops crossed into Chad on Sunday.', ['ASSAULT happened: EGY -> TCD']],
    ['Refugees crossed into Chad on Sunday.', []],
    ['Twelve helicopters from Chad arrived in Mali on Friday.', ['AID happened: TCD -> MLI']],
    ['Peru is to free two Chilean pilots next week.', ['AGREE announced: PER -> CHL']],
  ]);
});

describe('blame and denial', () => {
  check([
    ['Benin said Chad was behind the cyberattack.', ['ACCUSE/allege happened: BEN -> TCD']],
    ['Benin said Chad was behind in its payments.', []],
    ['Chad denied shelling a village in Mali.', ['ASSAULT/heavy-weapons denied: TCD -> MLI']],
    ["Peru denied Chad's request.", ['REJECT/assist happened: PER -> TCD']],
  ]);
});
