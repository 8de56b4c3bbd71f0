// Postings for tests, written down by hand.

import type { Postings } from './postings.ts';

/** Passages of ten words: by key, the places. */
export function postings(rows: Readonly<Record<number, readonly number[]>>, words = 10): Postings {
  // Object keys beyond 32 bits are not put in order.
  const keys = Object.keys(rows)
    .map(Number)
    .sort((a, b) => a - b);
  const places = keys.map((key) => rows[key] ?? []);
  let before = 0;
  const starts = places.map(({ length }) => {
    before += length;
    return before - length;
  });
  return {
    keys: Float64Array.from(keys),
    words: Int32Array.from(keys, () => words),
    counts: Int32Array.from(places, ({ length }) => length),
    starts: Int32Array.from(starts),
    places: Int32Array.from(places.flat()),
  };
}

export function placesOf({ starts, counts, places }: Postings, index: number): readonly number[] {
  const start = starts[index] ?? 0;
  return [...places.subarray(start, start + (counts[index] ?? 0))];
}
