// Who did the deed that somebody condemns, praises or rejects.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('a deed that somebody speaks of', () => {
  const cases: Cases = [
    [
      "Sweden's expulsion of the Iranian diplomat was condemned by Tehran.",
      ['SANCTION/expel happened: SWE -> IRN', 'ACCUSE/disapprove happened: IRN -> SWE'],
    ],
    [
      'The killing of two Kenyan soldiers by Somali gunmen was condemned by Uganda.',
      ['ASSAULT/firearms happened: SOM -> KEN', 'ACCUSE/disapprove happened: UGA -> SOM'],
    ],
    [
      'The release of prisoners by Cuba was hailed by the pope.',
      ['RETREAT/release happened: CUB -> CUB', 'SUPPORT happened: VAT -> CUB'],
    ],
    [
      'Ghana condemned the US invasion of Grenada.',
      ['ACCUSE/disapprove happened: GHA -> USA', 'ASSAULT alleged: USA -> GRD'],
    ],
  ];
  for (const [text, acts] of cases)
    it(`is that of its doer in "${text}"`, () => assert.deepEqual(told(text), acts));

  it('is blamed on no victim: "condemned the killing of two soldiers"', () =>
    assert.deepEqual(told('The killing of two Kenyan soldiers was condemned by Uganda.'), [
      'ASSAULT happened:  -> KEN',
      'ACCUSE/disapprove happened: UGA -> ',
    ]));

  it('is that of the one by whom it was announced or carried out', () => {
    assert.deepEqual(told('The release of two Kenyan soldiers was announced by Uganda.'), [
      'RETREAT/release happened: UGA -> KEN',
    ]);
    assert.deepEqual(told('The invasion of Kuwait was carried out by Iraq.'), [
      'ASSAULT happened: IRQ -> KWT',
    ]);
  });
});

describe('what follows a denial', () => {
  const cases: Cases = [
    [
      'Tonga rejected the claim and summoned the Samoan envoy.',
      ['REJECT happened: TON -> ', 'ACCUSE/disapprove happened: TON -> WSM'],
    ],
    ['Oslo denied the report and expelled a Russian diplomat.', ['SANCTION/expel happened: NOR -> RUS']],
  ];
  for (const [text, acts] of cases) it(`is done in "${text}"`, () => assert.deepEqual(told(text), acts));
});

it('reads a threat in what "would be treated as an act of war"', () => {
  assert.match(
    told('Oman said that it would treat a blockade of Sohar by Yemen as an act of war.').join(),
    /^THREATEN\S* announced: OMN -> YEM/u,
  );
  assert.match(told('Oman treats Yemeni patients as guests.').join(), /^(?!.*THREATEN)/u);
});
