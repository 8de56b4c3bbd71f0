import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { findClues, hasSittingHolder, listOfficeHolders } from './index.ts';

/** The office clues of a sentence: quote, first and last day. */
function offices(text: string): readonly (string | null | undefined)[][] {
  return findClues(text, tables, listOfficeHolders(text, tables.actors))
    .filter(({ ruleId }) => ruleId === 'offices')
    .map(({ quote, allows }) => [quote, allows[0]?.from, allows.at(-1)?.to]);
}

describe('an office named behind the holder', () => {
  const read: readonly [string, string, string, string | null][] = [
    [
      'Theresa May, the British prime minister, fed the ducks.',
      'Theresa May, the British prime minister',
      '2016-07-13',
      '2019-07-24',
    ],
    [
      "Bees, said Shinzo Abe, Japan's prime minister.",
      "Shinzo Abe, Japan's prime minister",
      '2006-09-26',
      '2020-09-16',
    ],
    [
      'Kamala Harris, the vice president, fed the ducks.',
      'Kamala Harris, the vice president',
      '2021-01-20',
      '2025-01-20',
    ],
    [
      'They fed Emmanuel Macron, president of France.',
      'Emmanuel Macron, president of France',
      '2017-05-14',
      null,
    ],
    [
      'David Cameron, Britain’s former prime minister, fed the ducks.',
      'David Cameron, Britain’s former prime minister',
      '2016-07-13',
      null,
    ],
  ];
  for (const [text, ...clue] of read) it(`reads "${text}"`, () => assert.deepEqual(offices(text), [clue]));

  for (const text of [
    'Theresa May, who was the prime minister, fed the ducks.',
    'Theresa May, the prime minister at the time, fed the ducks.',
    'Theresa May, then the prime minister, fed the ducks.',
    'Boris Johnson, the shadow foreign secretary, fed the ducks.',
    'Justin Johnson, the prime minister, fed the ducks.',
    'The ducks left in May, the prime minister, who fed them, said.',
  ])
    it(`leaves "${text}" alone`, () => assert.deepEqual(offices(text), []));

  it('gives the office behind one name to nobody before it', () => {
    const text = 'The president, Vladimir Putin, the prime minister, Mikhail Mishustin, and a duck came.';
    assert.deepEqual(
      offices(text).map(([quote]) => quote),
      ['president, Vladimir Putin', 'prime minister, Mikhail Mishustin'],
    );
  });
});

describe('a counterpart', () => {
  it('holds an office, whichever it is', () => {
    assert.deepEqual(offices('She fed ducks with her Australian counterpart, Scott Morrison, there.'), [
      ['counterpart, Scott Morrison', '2018-08-24', '2022-05-23'],
    ]);
  });
  it('is left alone where the name is another or the counterpart a former one', () => {
    assert.deepEqual(offices('She fed ducks with her Australian counterpart, Scott Duck, there.'), []);
    assert.deepEqual(offices('She fed ducks with her then counterpart, Scott Morrison, there.'), []);
  });
});

describe('the sitting holder of a quote', () => {
  const days = { from: '2025-03-03', to: '2025-03-03' };
  const sits = (quote: string): boolean =>
    hasSittingHolder(quote, days, listOfficeHolders(`The ${quote}, Gustavo Petro, came.`, tables.actors));

  it('is the one whose whole name it is', () => {
    assert.equal(sits('president, Gustavo Petro'), true);
    assert.equal(sits('Gustavo Petro, the former Colombian president'), true);
    assert.equal(sits('president, Petro Poroshenko'), false);
  });
});
