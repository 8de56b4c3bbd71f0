// Verbs that a parser takes for a part of a name, of a noun or of the words around.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('a verb that a parser loses', () => {
  it('stands behind a name that ends in a verb', () =>
    assert.deepEqual(told("Human Rights Watch accused Niger's army of killing 12 herders."), [
      'ACCUSE/allege happened: NGO -> NER',
      'ASSAULT alleged: NER -> 12 herders',
    ]));

  it('is written small within what is taken for a name', () =>
    assert.deepEqual(
      told("Austria froze assets worth two million euros belonging to friends of Guinea's former ruler."),
      ['COERCE/seize happened: AUT -> GIN'],
    ));

  it('says what another is to do: "demanded that Chad hand over nine men"', () =>
    assert.deepEqual(told('Benin demanded that Chad hand over nine captured soldiers.'), [
      'REQUEST/yield happened: BEN -> TCD',
    ]));

  it('says what another may not do: "let a Swedish team visit the camp"', () =>
    assert.deepEqual(told('Togo refused to let a Swedish delegation visit the camp.'), [
      'REJECT/yield happened: TGO -> SWE',
    ]));

  it('stands behind a country: "A court in Senegal freed two"', () =>
    assert.deepEqual(told('A court in Senegal freed two Gambian journalists on Tuesday.'), [
      'RETREAT/release happened: SEN -> GMB',
    ]));
});

describe('a speaker behind two commas', () => {
  it('is not what the one before is', () =>
    assert.deepEqual(
      told('Ms Lund, the ambassador, stays in Lima, a spokesman for the Danish foreign ministry said.'),
      [],
    ));
});

describe('adjectives of two states', () => {
  it('are both of the noun behind them', () =>
    assert.deepEqual(told('Tanzanian and Mozambican troops attacked the militants on Saturday.'), [
      'ASSAULT happened: TZA, MOZ -> militants',
    ]));
});

describe('a demand that is put forward', () => {
  it('is that of the one who puts it', () =>
    assert.deepEqual(told('The Iraqi government put forward a demand that Turkey remove its soldiers.'), [
      'REQUEST/yield happened: IRQ -> TUR',
    ]));
});

describe('a time before the subject', () => {
  it('is not the one who is arrested, nor is the speaker', () =>
    assert.deepEqual(
      told(
        'Earlier this month a Dane, Jan Holm, was arrested in Lima on suspicion of spying, his family said.',
      ),
      ['COERCE/arrest happened: PER -> DNK'],
    ));
});
