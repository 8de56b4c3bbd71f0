// What goes into a chunk comes out of it, whatever the numbers.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { byteWriter, writtenBytes } from './bytes.ts';
import {
  groupArticles,
  groupStart,
  type Occurrence,
  passageKey,
  splitChunk,
  splitKey,
  unpackChunks,
  writeArticle,
} from './postings.ts';
import { placesOf } from './sample-postings.ts';

function packArticle(ordinal: number, said: readonly Occurrence[]): Uint8Array {
  const writer = byteWriter();
  writeArticle(writer, ordinal, said);
  return writtenBytes(writer);
}

const ascending = (max: number) =>
  fc.uniqueArray(fc.nat(max), { minLength: 1, maxLength: 6 }).map((numbers) => numbers.sort((a, b) => a - b));

const occurrences: fc.Arbitrary<readonly Occurrence[]> = ascending(5000).chain((passages) =>
  fc.tuple(
    ...passages.map((passage) =>
      fc.record({ passage: fc.constant(passage), words: fc.nat(9000), places: ascending(9000) }),
    ),
  ),
);

const start = 3 * groupArticles + 1;
/** Articles of one group, with what each says. */
const articles = fc
  .uniqueArray(fc.tuple(fc.nat(groupArticles - 1), occurrences), {
    selector: ([place]) => place,
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => rows.map(([place, said]) => [start + place, said] as const).sort(([a], [b]) => a - b));

it('gives back the passages, words and places of all articles of joined chunks', () => {
  fc.assert(
    fc.property(articles, (rows) => {
      const data = Buffer.concat(rows.map(([ordinal, said]) => packArticle(ordinal, said)));
      const found = unpackChunks([{ first: rows[0]?.[0] ?? 0, data }], Number.POSITIVE_INFINITY);
      const expected = rows.flatMap(([ordinal, said]) => said.map((one) => ({ ordinal, ...one })));
      assert.deepEqual(
        Array.from(found.keys, (key, index) => ({
          ...splitKey(key),
          words: found.words[index],
          places: placesOf(found, index),
        })),
        expected,
      );
      const parts: (readonly [number, Uint8Array])[] = [];
      splitChunk({ first: start, data }, (ordinal, from, to) =>
        parts.push([ordinal, data.subarray(from, to)]),
      );
      assert.deepEqual(
        parts.map(([ordinal, part]) => [ordinal, [...part]]),
        rows.map(([ordinal, said]) => [ordinal, [...packArticle(ordinal, said)]]),
      );
    }),
    { seed: 7 },
  );
});

it('leaves out articles after the last one that is asked for', () => {
  const said = [{ passage: 0, words: 4, places: [2] }];
  const chunks = [1, 2, 3].map((ordinal) => ({ first: ordinal, data: packArticle(ordinal, said) }));
  assert.deepEqual([...unpackChunks(chunks, 2).keys], [passageKey(1, 0), passageKey(2, 0)]);
});

it('begins a group with the first, and the next one after the last of its articles', () => {
  assert.deepEqual([1, groupArticles, groupArticles + 1].map(groupStart), [1, 1, groupArticles + 1]);
});
