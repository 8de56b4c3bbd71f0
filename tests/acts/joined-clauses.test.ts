// A second clause that begins with somebody's name: who it is about does nothing and suffers nothing in the first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('the subject of a second clause', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "Fiji never apologised, and Tonga's foreign minister, Ana Holm, said on Monday that the mission would not reopen.",
      ['SUPPORT negated: FJI -> '],
    ],
    [
      "Fiji withdrew its envoy, and Tonga's prime minister, Sione Vake, expelled three diplomats.",
      ['SANCTION/withdraw happened: FJI -> ', 'SANCTION/expel happened: TON -> three diplomats'],
    ],
  ];
  for (const [text, acts] of cases)
    it(`is no object of the first in "${text}"`, () => assert.deepEqual(told(text), acts));
});

describe('deeds of one doer, the first of which a parser hangs on the second', () => {
  it('are all his', () =>
    assert.deepEqual(
      told('Fiji freed nine Tongans, expelled three Samoans and closed its port to Tongan boats on Tuesday.'),
      [
        'RETREAT/release happened: FJI -> TON',
        'SANCTION/expel happened: FJI -> WSM',
        'COERCE/restrict happened: FJI -> TON',
      ],
    ));

  it('are not those of a clause with an opener', () =>
    assert.deepEqual(
      told('When Fiji freed nine Tongans, Samoa expelled two Fijian envoys.').at(-1),
      'SANCTION/expel happened: WSM -> FJI',
    ));
});
