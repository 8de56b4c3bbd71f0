// Sentences whose main verb hides behind a clause about the subject, behind a semicolon, or in a cleft.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('a main verb behind a clause about its subject', () => {
  it('is not done by those whom the clause names', () =>
    assert.deepEqual(
      told(
        'Chad, which lost 40 men in a raid in which Libya is said to have had a hand, closed its embassy in Lima.',
      ),
      ['SANCTION/withdraw happened: TCD -> PER'],
    ));

  it('keeps what the clause tells of it: "with which it had broken off relations"', () =>
    assert.deepEqual(
      told('Fiji condemned Togo. Peru, with which Togo had broken off relations, praised Fiji.'),
      [
        'ACCUSE/disapprove happened: FJI -> TGO',
        'SANCTION/discontinue background: TGO -> PER',
        'SUPPORT happened: PER -> FJI',
      ],
    ));

  it('is not taken from the clause where an "and" joins it there', () =>
    assert.deepEqual(
      told('Gabon, which had freed two Swedes and recalled its envoy from Oslo, kept silent.'),
      ['RETREAT/release background: GAB -> SWE', 'SANCTION/withdraw background: GAB -> NOR'],
    ));
});

describe('"asked not to be named"', () => {
  it('asks nobody for anything', () =>
    assert.deepEqual(
      told('A Finnish official who asked not to be named said that Oslo had freed two Togolese sailors.'),
      ['RETREAT/release happened: NOR -> TGO'],
    ));

  it('is not "asked Kenya to name a judge"', () =>
    assert.deepEqual(told('Uganda asked Kenya to name a judge to the panel.'), [
      'REQUEST happened: UGA -> KEN',
    ]));
});

describe('a clause behind a semicolon', () => {
  it('has a subject of its own', () => {
    assert.deepEqual(told('Malta offered Togo a ship; Benin, which has one, refused it.').slice(-1), [
      'REJECT happened: BEN -> MLT',
    ]);
    assert.deepEqual(
      told('The Kenyans gave the Malawians wheat; the Malawians, in return, gave Kenya fuel.'),
      ['AID happened: KEN -> MWI', 'AID happened: MWI -> KEN'],
    );
  });
});

describe('a cleft sentence', () => {
  it('tells who did it', () => {
    assert.deepEqual(told('It was Oman that freed the three Greek sailors.'), [
      'RETREAT/release happened: OMN -> GRC',
    ]);
    assert.deepEqual(told('It was the Fijian government that expelled the envoy of Palau.'), [
      'SANCTION/expel happened: FJI -> PLW',
    ]);
  });

  it('is none where the clause tells which thing', () =>
    assert.deepEqual(told('It was a letter that pleased both Peru and Chile.'), []));
});

describe('those left out by "not"', () => {
  it('do nothing, and have nothing done to them', () => {
    assert.deepEqual(told('The Togolese army, not the government, expelled two Fijian envoys.').slice(-1), [
      'SANCTION/expel happened: TGO -> FJI',
    ]);
  });
});

describe('"to which it sold them"', () => {
  it('has the one it was sold to', () =>
    assert.deepEqual(told('Mali accused Norway of arming Chad, to which it sold three radars.').slice(-1), [
      'COOPERATE alleged: NOR -> TCD',
    ]));
});
