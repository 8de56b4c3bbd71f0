// Postings for tests, written down by hand.

import type { Postings } from './postings.ts';

/** Passages of ten words: by key, the places. */
export function postings(rows: Readonly<Record<number, readonly number[]>>, words = 10): Postings {
  // Object keys beyond 32 bits are not put in order.
  const keys = Object.keys(rows)
    .map(Number)
    .sort((a, b) => a - b);
  const places = (index: number) => rows[keys[index] ?? 0] ?? [];
  return {
    keys: Float64Array.from(keys),
    words: Int32Array.from(keys, () => words),
    counts: Int32Array.from(keys, (_, index) => places(index).length),
    readPlaces: (index, into) => {
      into.splice(0, into.length, ...places(index));
    },
  };
}

export function placesOf({ readPlaces }: Postings, index: number): readonly number[] {
  const places: number[] = [];
  readPlaces(index, places);
  return places;
}
