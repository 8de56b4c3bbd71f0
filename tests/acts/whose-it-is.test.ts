// Who is at the receiving end, and for whom somebody acts.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('prisoners', () => {
  it('are not of the state that something is done for in exchange', () =>
    assert.deepEqual(
      told('Belarus freed 123 prisoners in exchange for the lifting of American sanctions.').slice(0, 1),
      ['RETREAT/release happened: BLR -> 123 prisoners'],
    ));
});

describe('soldiers killed near a border', () => {
  it('are not of the state beyond it', () =>
    assert.deepEqual(told('Rebels killed 11 soldiers near the border with Libya on Sunday.'), [
      'ASSAULT happened: Rebels -> 11 soldiers',
    ]));
});

describe('a ban on the goods of a state', () => {
  it('is lifted for that state, and not for those who were met before', () =>
    assert.deepEqual(
      told('Benin lifted its ban on Nigerien oil after talks with a delegation from China.').slice(0, 1),
      ['RETREAT happened: BEN -> NER'],
    ));
});

describe('a border closed on one side', () => {
  it('is closed by the state whose side it is', () =>
    assert.deepEqual(told("The border between Chad and Libya has been closed on Libya's side since July."), [
      'SANCTION/discontinue happened: LBY -> TCD',
    ]));
});

describe('a day that is named for a state', () => {
  it('is nobody who could be warned', () =>
    assert.deepEqual(
      told(
        "The president of Togo warned on 27 April, Togo's national day, that his army would answer any attack.",
      ),
      ['THREATEN/violence happened: TGO -> '],
    ));
});

describe('the envoy of a body of states', () => {
  it('acts for the body, and not for the state of origin', () => {
    assert.deepEqual(told("Miroslav Lajcak, the EU's envoy, met the Serbian president on Monday."), [
      'CONSULT happened: EUR, SRB -> ',
    ]);
    assert.deepEqual(told('UN envoy Miroslav Lajcak met the Serbian president on Monday.'), [
      'CONSULT happened: UNO, SRB -> ',
    ]);
  });

  it('acts for the state where the title is of the state', () =>
    assert.deepEqual(
      told('Miroslav Lajcak, a former Slovak minister, met the Serbian president on Monday.'),
      ['CONSULT happened: SVK, SRB -> '],
    ));
});

describe('diplomats who are brought home', () => {
  it('are withdrawn, and not released', () =>
    assert.deepEqual(told('Denmark brought home its diplomats from Zimbabwe on Monday.'), [
      'SANCTION/withdraw happened: DNK -> ZWE',
    ]));
});

describe('what one does not do', () => {
  it('refuses nothing to anybody where it is an attack', () =>
    assert.deepEqual(told('Congo will not attack Rwanda, its president said.'), [
      'ASSAULT negated: COD -> RWA',
    ]));

  it('is nothing where it only should not grow', () =>
    assert.deepEqual(told('Oman urged Togo not to let the conflict grow.'), [
      'REQUEST happened: OMN -> TGO',
    ]));

  it('is nothing where one sets it oneself', () =>
    assert.deepEqual(told('The deadline that the president of Fiji had set himself passed on Sunday.'), []));

  it('harms no one where only relations are said to be damaged', () =>
    assert.deepEqual(
      told('Peru blamed Chile for words that had damaged relations between the two countries.'),
      ['ACCUSE/allege happened: PER -> CHL'],
    ));
});

describe('where somebody was born, or something was made', () => {
  it('is not whose they are', () => {
    assert.deepEqual(told('Iran freed a German-trained engineer from Oman.'), [
      'RETREAT/release happened: IRN -> OMN',
    ]);
    assert.deepEqual(told('Chinese-made drones attacked a Ukrainian ship.'), [
      'ASSAULT/destroy happened:  -> UKR',
    ]);
  });

  it('leaves those who are backed with their backers', () =>
    assert.deepEqual(told('Russian-backed rebels attacked a Ukrainian post.'), [
      'ASSAULT happened: RUS -> UKR',
    ]));
});

describe('whose release a court orders', () => {
  const first = 'RETREAT/release happened: ';
  const texts: Readonly<Record<string, readonly string[]>> = {
    'Uganda released a Kenyan journalist after the High Court ordered his release.': [
      `${first}UGA -> KEN`,
      'CONCEDE announced: High Court -> KEN',
    ],
    'Zambia freed a Congolese general after a court ordered his release.': [`${first}ZMB -> COD`],
  };
  for (const [text, acts] of Object.entries(texts))
    it(`is freed, and frees nobody: ${text}`, () => assert.deepEqual(told(text), acts));
});
