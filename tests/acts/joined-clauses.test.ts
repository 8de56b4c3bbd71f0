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
