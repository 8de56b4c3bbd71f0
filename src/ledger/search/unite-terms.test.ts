import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { passageKey } from './postings.ts';
import { placesOf, postings } from './sample-postings.ts';
import { uniteTerms } from './unite-terms.ts';

it('takes any of several terms for one, with the places of all', () => {
  const both = uniteTerms([postings({ 2: [4], 5: [1] }), postings({ 1: [0], 2: [2] })]);
  assert.deepEqual(
    [[...both.keys], [...both.counts], placesOf(both, 1)],
    [
      [1, 2, 5],
      [1, 2, 1],
      [2, 4],
    ],
  );
});

it('gives one term as it is, and nothing for none', () => {
  const salt = postings({ 3: [1] });
  assert.equal(uniteTerms([salt]), salt);
  assert.equal(uniteTerms([]).keys.length, 0);
});

it('puts passages in order, whichever terms they are of, with the places of all terms in order', () => {
  const places = fc.record({ ordinal: fc.nat(3), passage: fc.nat(20), place: fc.nat(30), term: fc.nat(5) });
  const eachOnce = {
    selector: ({ ordinal, passage, place }: { ordinal: number; passage: number; place: number }) =>
      `${ordinal} ${passage} ${place}`,
  };
  fc.assert(
    fc.property(fc.uniqueArray(places, { ...eachOnce, maxLength: 150 }), (drawn) => {
      const sorted = drawn.toSorted((a, b) => a.place - b.place);
      const byKey = (some: typeof drawn) =>
        Object.groupBy(some, ({ ordinal, passage }) => passageKey(ordinal, passage));
      const rowsOf = (some: typeof drawn) =>
        Object.fromEntries(
          Object.entries(byKey(some))
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([key, at]) => [key, (at ?? []).map(({ place }) => place)]),
        );
      const terms = Object.values(Object.groupBy(sorted, ({ term }) => term));
      const united = uniteTerms(terms.map((of) => postings(rowsOf(of ?? []))));
      const found = Array.from(united.keys, (key, index) => [String(key), placesOf(united, index)]);
      const expected = Object.entries(rowsOf(sorted)).sort(([a], [b]) => Number(a) - Number(b));
      assert.deepEqual(found, expected);
      assert.deepEqual(
        [...united.counts],
        expected.map(([, at]) => at.length),
      );
    }),
    { seed: 9 },
  );
});
