// Who does what another has done before, told by a verb that only points back.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const last = (text: string): string | undefined => told(text).at(-1);

describe('"did the same"', () => {
  it('is the act before, of another', () =>
    assert.deepEqual(told('Kuwait closed its embassy in Tehran on Monday, and Bahrain did the same.'), [
      'SANCTION/withdraw happened: KWT -> IRN',
      'SANCTION/withdraw happened: BHR -> IRN',
    ]));

  it('may be told as "so did" and "as did"', () => {
    assert.equal(last('Portugal sent Angola 40 doctors, and so did Brazil.'), 'AID happened: BRA -> AGO');
    assert.equal(
      last('France recalled its ambassador from Niamey, as did Spain.'),
      'SANCTION/withdraw happened: ESP -> NER',
    );
  });

  it('may be in a sentence of its own', () =>
    assert.equal(
      last('Canada recalled its ambassador from Yangon. Germany followed suit on Tuesday.'),
      'SANCTION/withdraw happened: DEU -> MMR',
    ));

  it('is done in return by the one whom it befell', () => {
    const begins = 'Poland expelled two Belarusian diplomats on Friday';
    assert.equal(
      last(`${begins}, and Belarus did the same on Sunday.`),
      'SANCTION/expel happened: BLR -> POL',
    );
    assert.equal(last(`${begins}. Belarus did the same on Sunday.`), 'SANCTION/expel happened: BLR -> POL');
  });

  it('is as open as its own verb', () =>
    assert.equal(
      last('Peru closed its consulate in La Paz and Chile will do likewise.'),
      'THREATEN announced: CHL -> BOL',
    ));

  it('keeps a promise of the same side', () =>
    assert.equal(
      last('The Volta ran high.\n\nTogo promised to reopen its border with Ghana, and did so on 3 June.'),
      'RETREAT/access happened: TGO -> GHA',
    ));

  it('is none where it was not done, or where something else was', () => {
    assert.equal(told('Norway imposed sanctions on Myanmar, but Iceland did not.').length, 1);
    assert.equal(told('Norway imposed sanctions on Myanmar. Japan did not follow suit.').length, 1);
  });
});

describe('whose deed a clause beside tells', () => {
  it('is that of the name behind "whose"', () =>
    assert.equal(
      told('Morocco, from whose capital Algeria withdrew its ambassador in 2021, has yet to reply.')[0],
      'SANCTION/withdraw background: DZA -> MAR',
    ));

  it('is that of the one who is accused or asked, where "it" does it', () => {
    assert.equal(
      last('Mali accuses Niger of arming rebels, to whom it gave shelter in 2019.'),
      'AID alleged: NER -> rebels',
    );
    assert.equal(
      last('Costa Rica called on Nicaragua to free the pastors, whom it has held since 2023.'),
      'COERCE/arrest alleged: NIC -> pastors',
    );
  });

  it('is that of the accused for "of having cut", too', () =>
    assert.equal(
      last('Cuba accused the United States of having cut its oil supplies from Mexico.'),
      'SANCTION/discontinue alleged: USA -> MEX',
    ));

  it('is no court’s where "he" does it', () =>
    assert.equal(
      last('A court in Lima jailed Bishop Roca after he refused to fly to the United States.'),
      'REJECT/meet happened: he -> USA',
    ));

  it('is not that of the one who speaks for "those demanding it"', () =>
    assert.equal(
      told('Luis Arce voiced support for those demanding the release of Pedro Castillo in Peru.').length,
      1,
    ));

  it('is that of the army behind the day that opens the sentence', () =>
    assert.equal(
      last('In May the army of Chad shelled two villages in Sudan.'),
      'ASSAULT/heavy-weapons happened: TCD -> SDN',
    ));
});

describe('what a clause beside leaves open', () => {
  it('is what would have to come first', () =>
    assert.equal(
      last('Rwanda said it would lift its measures when Congo had freed nine Rwandan soldiers.'),
      'RETREAT/release hypothetical: COD -> RWA',
    ));

  it('is what "failing which" opens', () =>
    assert.deepEqual(
      told('Angola gave Zambia until 30 June to pay, failing which it would close the border.'),
      ['THREATEN happened: AGO -> ZMB'],
    ));

  it('is not what a relative clause tells of the thing that is asked for', () =>
    assert.equal(
      last('Poland asked Hungary to lift the ban that it imposed on Ukrainian grain.'),
      'SANCTION/discontinue happened: HUN -> UKR',
    ));
});

describe('the end of a visit', () => {
  it('is when something was done, and ends nothing', () =>
    assert.equal(
      told('The two sides issued the statement at the end of a visit by President Sisi to Doha.')[0],
      'CONSULT/visit happened: EGY -> QAT',
    ));
});

describe('what is said behind an apposition', () => {
  it('is no praise of the one who is told of', () =>
    assert.deepEqual(told("President Lula said Argentina's president, Milei, owed him an apology."), []));
});

describe('one of a row', () => {
  it('has done what the row has done', () => {
    assert.deepEqual(told('Iceland became the third country after Norway to expel a Russian diplomat.'), [
      'SANCTION/expel happened: ISL -> RUS',
    ]);
    assert.deepEqual(told('Japan is the latest state to impose sanctions on Myanmar.'), [
      'SANCTION/discontinue happened: JPN -> MMR',
    ]);
  });

  it('may still lie ahead', () => {
    assert.deepEqual(told('Brazil may become the first country to expel an Israeli envoy.'), [
      'SANCTION/expel hypothetical: BRA -> ISR',
    ]);
    assert.deepEqual(told('Peru would be the next country to leave the pact with Chile.'), []);
  });

  it('is none for a thing', () =>
    assert.deepEqual(told('The talks were the first chance to end the war between Chad and Sudan.'), []));
});

describe('who joins another', () => {
  it('does what the other does', () =>
    assert.deepEqual(told('Spain joined France in expelling four Russian diplomats.'), [
      'SANCTION/expel happened: ESP, FRA -> RUS',
    ]));
});

describe('strikes on a state', () => {
  it('are attacks, and those of workers are none', () => {
    assert.deepEqual(told('Spain took part in the strikes on Yemen.'), [
      'ASSAULT/aerial happened: ESP -> YEM',
    ]);
    assert.deepEqual(told('Strikes against the Greek government went on.'), [
      'PROTEST/strike happened:  -> GRC',
    ]);
  });

  it('are not by the state that they hit', () =>
    assert.deepEqual(told('The strikes on Yemen killed nine people.'), [
      'ASSAULT/aerial happened:  -> YEM',
      'ASSAULT happened:  -> nine people',
    ]));
});
