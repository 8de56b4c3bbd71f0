import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLeftOut } from './left-out.ts';

describe('for what a lifting does not hold', () => {
  for (const [tail, name] of [
    [' its ban on Fijian meat, for all but poultry.', 'poultry'],
    [
      ' its ban on Fijian meat on Monday, except for beef from two provinces, where it stays.',
      'beef from two provinces',
    ],
    [' imports of Fijian fish from all but ten districts, its customs office said.', 'ten districts'],
    [' its ban on Fijian rice on Monday for all islands but two.', 'two islands'],
    [' all but one of its sanctions on Fiji last week.', 'one of its sanctions on Fiji'],
    [' its tariffs on Fijian copper on Monday but kept those on copper wire.', 'copper wire'],
    [' the sanctions with the exception of those on the army until May.', 'those on the army'],
  ] as const)
    it(`reads it in "${tail.trim()}"`, () => assert.deepEqual(readLeftOut(tail), { name }));

  it('has no name for what is left of "most of"', () => {
    assert.deepEqual(readLeftOut(' ban on seafood from most of Fiji'), { name: null });
  });

  it('leaves out nothing elsewhere', () => {
    for (const tail of [
      ' its sanctions on Fiji on Monday, and all but one minister praised the step.',
      ' its ban on Fijians on Monday, apart from anything else to please its bank.',
      ' its ban on Fijian rice on Monday.',
      ' its ban on Fijian rice for three mills, but kept it for the rest.',
      ' its ban on Fijian rice, but Fiji kept its own.',
      ' its ban on Fijian rice but did not say when.',
      ' its ban on Fijian rice; all the same Fiji complained.',
    ])
      assert.equal(readLeftOut(tail), null, tail);
  });
});
