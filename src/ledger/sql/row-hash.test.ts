import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addRow, emptyDigest, isSameDigest } from './index-digest.ts';
import { endHash, mixValue } from './row-hash.ts';

const value = fc.oneof(
  fc.string(),
  fc.constantFrom('a', 'b', 'ab', '', null, 0, 1, 2 ** 32, 2 ** 32 + 1),
  fc.maxSafeNat(),
  fc.uint8Array({ maxLength: 4 }),
);
const row = fc.array(value, { minLength: 1, maxLength: 4 });

function hashOf(values: readonly unknown[], first = 1, second = 2): bigint {
  const hash = { first, second };
  for (const one of values) mixValue(hash, one);
  return endHash(hash);
}

const plain = (values: readonly unknown[]) =>
  JSON.stringify(values, (_, one) => (one instanceof Uint8Array ? { bytes: [...one] } : one));

it('is the same for the same rows alone', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      assert.equal(hashOf(one) === hashOf(other), plain(one) === plain(other));
    }),
    { seed: 4, numRuns: 2000 },
  );
});

it('knows where one value ends and the next begins', () => {
  const rows = [
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc', null],
    ['abc'],
    [null, 'abc'],
    ['ab', 'c', ''],
    [0],
    ['\0'],
    [null],
  ];
  assert.equal(new Set(rows.map((values) => hashOf(values))).size, rows.length);
});

it('takes bytes for the same in whatever class they come', () => {
  assert.equal(hashOf([Buffer.from([1, 2])]), hashOf([Uint8Array.of(1, 2)]));
});

it('sums rows in any order, from a seed of each comparison', () => {
  const [one, other, third] = [emptyDigest(), emptyDigest(), emptyDigest({ seed: 5 })];
  const same = emptyDigest(one);
  const rows = [
    ['a', 1],
    ['b', 2],
    ['b', 2],
  ];
  for (const values of rows) for (const digest of [one, other, third]) addRow(digest, values);
  for (const values of rows.toReversed()) addRow(same, values);
  assert.ok(isSameDigest(one, same) && !isSameDigest(one, other));
  addRow(same, ['c', 3]);
  assert.ok(!isSameDigest(one, same));
});

it('is changed by any two rows that change places in one column', () => {
  const swapped = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
  fc.assert(
    fc.property(swapped, ([id, otherId, country, otherCountry]) => {
      fc.pre(id !== otherId && country !== otherCountry);
      const sum = hashOf([id, country]) + hashOf([otherId, otherCountry]);
      assert.notEqual(sum, hashOf([id, otherCountry]) + hashOf([otherId, country]));
    }),
    { seed: 4 },
  );
});
