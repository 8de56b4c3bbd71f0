// Acts in the words of headlines: the present tense, verbs that look like nouns, and what is left out.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

/** What a headline tells over a text that tells nothing. */
const inHeadline = (headline: string): readonly string[] =>
  told(`${headline}\n\nThe news came as markets opened for the week.`);

function check(cases: Cases): void {
  for (const [headline, acts] of cases)
    it(`reads "${headline}"`, () => assert.deepEqual(inHeadline(headline), acts));
}

describe('a verb that looks like a noun', () => {
  check([
    ['Police storm embassy of Ecuador in La Paz', ['COERCE/seize happened: BOL -> ECU']],
    ['Denmark slams Turkey over arrest', ['ACCUSE/disapprove happened: DNK -> TUR']],
    ['Rebels free Turkish aid workers in Mali', ['RETREAT/release happened: Rebels -> TUR']],
    ['Ukraine strikes Russian refinery', ['ASSAULT happened: UKR -> RUS']],
    ['Israel strikes Gaza hospital', ['ASSAULT happened: ISR -> PSE']],
  ]);
});

describe('what is left out', () => {
  check([
    ['Togo to reopen embassy in Caracas', ['AGREE announced: TGO -> VEN']],
    ['Fiji envoy expelled from Samoa', ['SANCTION/expel happened: WSM -> FJI']],
    ['Sudan envoy killed in Chad', ['ASSAULT/targeted happened:  -> SDN']],
    ['Norway, Denmark expel Russian spies', ['SANCTION/expel happened: NOR, DNK -> RUS']],
    ['Kenya, Uganda sign oil pact', ['SUPPORT happened: KEN, UGA -> ']],
  ]);
});

describe('a noun', () => {
  check([
    ['US strikes on Iran', ['ASSAULT/aerial happened: USA -> IRN']],
    ['US airstrikes on Iran', ['ASSAULT/aerial happened: USA -> IRN']],
    ['Talks between Oman, Yemen collapse', []],
  ]);
});

describe('a headline over a text that foretells the same in other words', () => {
  it('is not told beside it', () =>
    assert.deepEqual(told('Suva to lift fish barrier\n\nFiji will send fuel to Tonga in December.'), [
      'AGREE announced: FJI -> TON',
    ]));
});
