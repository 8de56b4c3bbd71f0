// Which passages hold a phrase: those in which its terms follow one another. Columns of numbers are walked side by side, for a common
// word stands in most of a million passages.

import type { Postings } from './postings.ts';

/** Which of `places`, in order, follow right upon one of `ends`, in order: they are moved to the front; how many. */
function keepFollowing(ends: readonly number[], places: number[]): number {
  let [kept, at] = [0, 0];
  for (const place of places) {
    while (at < ends.length && (ends[at] as number) < place - 1) at += 1;
    if (ends[at] !== place - 1) continue;
    places[kept] = place;
    kept += 1;
  }
  return kept;
}

/** Walks two columns of keys, both ascending: the rows of those that both hold. */
function walkShared(
  a: Float64Array,
  b: Float64Array,
  tell: (inFirst: number, inSecond: number) => void,
): void {
  let second = 0;
  for (let first = 0; first < a.length; first += 1) {
    const key = a[first] as number;
    while (second < b.length && (b[second] as number) < key) second += 1;
    if (b[second] === key) tell(first, second);
  }
}

/** Passages in which a term of `second` follows right upon the end of a match of `first`; the places are those ends. */
function followedBy(first: Postings, second: Postings): Postings {
  const room = Math.min(first.keys.length, second.keys.length);
  const [keys, words, counts] = [new Float64Array(room), new Int32Array(room), new Int32Array(room)];
  const [starts, allPlaces]: [Int32Array, number[]] = [new Int32Array(room), []];
  const [ends, places]: [number[], number[]] = [[], []];
  let rows = 0;
  walkShared(first.keys, second.keys, (inFirst, inSecond) => {
    first.readPlaces(inFirst, ends);
    second.readPlaces(inSecond, places);
    const kept = keepFollowing(ends, places);
    if (kept === 0) return;
    keys[rows] = first.keys[inFirst] as number;
    words[rows] = first.words[inFirst] as number;
    counts[rows] = kept;
    starts[rows] = allPlaces.length;
    for (let at = 0; at < kept; at += 1) allPlaces.push(places[at] as number);
    rows += 1;
  });
  return {
    keys: keys.subarray(0, rows),
    words: words.subarray(0, rows),
    counts: counts.subarray(0, rows),
    readPlaces: (index, into) => {
      into.length = 0;
      const start = starts[index] ?? 0;
      for (let at = start; at < start + (counts[index] ?? 0); at += 1) into.push(allPlaces[at] as number);
    },
  };
}

/** Passages that hold the terms one after the other. */
export function matchPhrase(terms: readonly Postings[]): Postings {
  return terms.reduce(followedBy);
}
