import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRowSums, type RowTable } from './row-sums.ts';

/** Rows drawn by a plain rule, with keys all over the numbers of 32 bits, 0 among them. */
function madeTable(width: number, count: number): RowTable {
  const keys = Uint32Array.from({ length: count }, (_, row) => Math.imul(row, 0x9e3779b1)).sort();
  const rows = Int8Array.from({ length: count * width }, (_, at) => Math.imul(at + 1, 0x85ebca6b) >> 24);
  return { width, keys, rows };
}

/** By plain additions. */
function plainSums({ width, keys, rows }: RowTable, features: Int32Array): readonly number[] {
  const sums: number[] = new Array(width).fill(0);
  for (const feature of features) {
    const row = keys.indexOf(feature >>> 0);
    if (row >= 0)
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (rows[row * width + at] ?? 0);
  }
  return sums;
}

/** Two of three are keys of the table. */
function madeFeatures(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => Math.imul(7 * at, 0x9e3779b1) + Number(at % 3 === 2));
}

for (const width of [1, 5, 8, 30, 32])
  test(`sums rows of ${width} as plain additions do, wherever the features lie`, () => {
    const tables = [madeTable(3, 10), madeTable(width, 3000), madeTable(1, 50)];
    const { room, sums } = makeRowSums(tables);
    const features = madeFeatures(300);
    const expected = plainSums(tables[1] as RowTable, features);
    assert.ok(expected.some((sum) => sum !== 0));
    assert.deepEqual([...(sums[1]?.(features, 300) ?? [])], expected);
    room.set(features);
    assert.deepEqual([...(sums[1]?.(room, 300) ?? [])], expected);
    assert.deepEqual(
      [...(sums[1]?.(room, 40) ?? [])],
      plainSums(tables[1] as RowTable, features.slice(0, 40)),
    );
  });

for (const width of [1, 4, 20])
  test(`keeps sums of ${width} apart that are as large and as small as they can be`, () => {
    const rows = Int8Array.from({ length: width }, (_, at) => (at % 2 === 0 ? -128 : 127));
    const { sums } = makeRowSums([{ width, keys: Uint32Array.of(9), rows }]);
    const expected = [...rows].map((weight) => weight * 5000);
    assert.deepEqual([...(sums[0]?.(new Int32Array(5000).fill(9), 5000) ?? [])], expected);
  });

test('adds nothing for features of a table that has none, and for no features', () => {
  const { sums } = makeRowSums([{ width: 8, keys: new Uint32Array(0), rows: new Int8Array(0) }]);
  assert.deepEqual([...(sums[0]?.(madeFeatures(20), 20) ?? [])], new Array(8).fill(0));
  assert.deepEqual([...(sums[0]?.(madeFeatures(20), 0) ?? [])], new Array(8).fill(0));
});

test('refuses rows that are too long', () => {
  assert.throws(() => makeRowSums([madeTable(33, 1)]), { name: 'RangeError', message: /33 weights/u });
});
