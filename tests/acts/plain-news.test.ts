// Conflict in the plain words of news: demands, blame, refusals, threats, protests, sanctions, forces, measures and attacks.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

function check(cases: Cases): void {
  for (const [sentence, acts] of cases)
    it(`reads "${sentence}"`, () =>
      assert.deepEqual(told(`${sentence} Nothing else was known by nightfall.`), acts));
}

describe('what one asks of another', () => {
  check([
    [
      '"We call on Rwanda to pull its soldiers out of our country," Congolese minister Patrick Muyaya said.',
      ['REQUEST/yield happened: COD -> RWA'],
    ],
    [
      '"You must free our citizens at once," the Filipino envoy told the Libyan side.',
      ['REQUEST/yield happened: PHL -> LBY'],
    ],
    ['Chile wants an explanation from Caracas for the overflight.', ['REQUEST/assist happened: CHL -> VEN']],
  ]);
});

describe('blame and threats told as statements', () => {
  check([
    [
      '"This is an act of piracy," Taiwan\'s president said of the Chinese boarding.',
      ['ACCUSE/disapprove happened: TWN -> CHN'],
    ],
    ['"Kinshasa lies," Rwanda\'s spokeswoman Yolande Makolo wrote.', ['ACCUSE/allege happened: RWA -> COD']],
    [
      'The Kenyan interior minister accused "paid agitators" of arson.',
      ['ACCUSE/allege happened: KEN -> paid agitators'],
    ],
    [
      'Oslo police are investigating whether a Chinese student photographed the base.',
      ['ACCUSE/investigate ongoing: NOR -> CHN'],
    ],
    [
      'Kim Jong Un\'s sister said Seoul would "pay dearly" for the drones.',
      ['THREATEN/violence happened: PRK -> KOR'],
    ],
  ]);
});

describe('refusals', () => {
  check([
    ['Berlin said no to a Polish request for reparations.', ['REJECT happened: DEU -> POL']],
    [
      'Spain has no intention of extraditing the politician to Morocco.',
      ['REJECT/assist happened: ESP -> MAR'],
    ],
  ]);
});

describe('forces, crowds and measures', () => {
  check([
    ['North Korea test-fired two missiles into the sea.', ['MOBILIZE/weapons happened: PRK -> ']],
    [
      'Chadian army reinforcements were sent to the border with Sudan before dawn.',
      ['MOBILIZE/troops happened: TCD -> SDN'],
    ],
    ['Tunisian judges have been on strike since May.', ['PROTEST/strike happened: TUN -> ']],
    ['Cuba has been under a US trade embargo since 1962.', ['SANCTION/discontinue happened: USA -> CUB']],
    ["Sweden's aid to Mali was cut off in 2022.", ['SANCTION/discontinue background: SWE -> MLI']],
    ['A ban on Ukrainian sugar was announced by Romania.', ['SANCTION/discontinue happened: ROU -> UKR']],
    ['Senegal cut mobile internet.', ['COERCE/restrict happened: SEN -> ']],
    ['Chinese hackers stole data from the Czech foreign ministry.', ['COERCE/cyber happened: CHN -> CZE']],
    [
      'The Indonesian navy sank four Vietnamese trawlers near the Natuna islands in 2019.',
      ['ASSAULT/destroy background: IDN -> VNM'],
    ],
    ['Twelve Ghanaian fishermen were beaten by Togolese gendarmes.', ['ASSAULT/beat happened: TGO -> GHA']],
    ['Two Polish volunteers died in a Russian strike on Kramatorsk.', ['ASSAULT happened: RUS -> POL']],
  ]);
});

describe('what is no act of states', () => {
  check([
    ['The coach told Germany: "You must score early."', []],
    ['Croatia were knocked out by Morocco on penalties.', []],
    ['The captain said his team would pay dearly for the mistake against France.', []],
    ['Dutch cows are behind bars at the fair.', []],
    ['The museum in Athens is under repair.', []],
    ['Heavy rain lashed northern Vietnam and cut power lines.', []],
  ]);
});
