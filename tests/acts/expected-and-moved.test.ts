// Visits that are due, missions that move, and what is demanded, fined or prolonged.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

function check(cases: Cases): void {
  for (const [text, acts] of cases) it(`reads "${text}"`, () => assert.deepEqual(told(text), acts));
}

describe('a visit to come', () => {
  check([
    ['The Danish minister is due in Tirana on Friday.', ['AGREE anticipated: DNK -> ALB']],
    ['The Croatian president is expected in Podgorica next week.', ['AGREE anticipated: HRV -> MNE']],
    ['Aid is due in Gaza on Friday.', []],
    ['The rent is due in Tirana on Friday.', []],
  ]);
});

describe('a visit called off', () => {
  check([
    ["The Dutch minister's visit was cancelled by Turkey.", ['REJECT/meet happened: TUR -> NLD']],
    ['Turkey cancelled its visit to Oslo.', ['REJECT/meet happened: TUR -> NOR']],
  ]);
});

describe('a mission', () => {
  check([
    ['Diplomats of Eritrea leave Djibouti.', ['SANCTION/withdraw happened: ERI -> DJI']],
    ['Paraguay said it would move its embassy to Jerusalem.', ['AGREE announced: PRY -> ISR']],
    ['The Danish embassy in Damascus will reopen in May.', ['AGREE announced: DNK -> SYR']],
  ]);
});

describe('who is meant', () => {
  check([
    ['Colombia demanded that Venezuela free two Colombian soldiers.', ['REQUEST/yield happened: COL -> VEN']],
    ['Malta fined a Libyan shipping company 2 million euros.', ['SANCTION/discontinue happened: MLT -> LBY']],
    [
      "Vietnam's prime minister was received by the king of Cambodia.",
      ['CONSULT/visit happened: KHM -> VNM'],
    ],
    [
      'The ceasefire between Armenia and Azerbaijan was extended until February.',
      ['RETREAT/ceasefire happened: ARM, AZE -> '],
    ],
  ]);
});

describe('a measure that ends', () => {
  check([
    [
      'An entry ban imposed by Latvia on the Belarusian minister was lifted.',
      ['SANCTION/discontinue happened: LVA -> BLR', 'RETREAT happened: LVA -> BLR'],
    ],
  ]);
});

describe('a past that looks like no verb', () => {
  check([
    ['Estonia froze assets of three Belarusian firms.', ['COERCE/seize happened: EST -> BLR']],
    ['Estonia drove prices of Belarusian firms up.', []],
  ]);
});

describe('how an attack was made', () => {
  check([
    ['Sudanese jets bombed a market in Chad.', ['ASSAULT/aerial happened: SDN -> TCD']],
    ['Rebels bombed a market in Chad.', ['ASSAULT/explosives happened: Rebels -> TCD']],
    [
      'Kyrgyz border guards fired at Tajik villagers with mortars.',
      ['ASSAULT/heavy-weapons happened: KGZ -> TJK'],
    ],
  ]);
});

describe('what lies three months back', () => {
  check([
    ['Togo closed its border with Benin in February 2025.', ['SANCTION/discontinue background: TGO -> BEN']],
    ['Togo closed its border with Benin on 2 May 2025.', ['SANCTION/discontinue happened: TGO -> BEN']],
  ]);
});
