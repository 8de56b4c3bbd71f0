// Which passages hold a phrase: those in which its terms follow one another. Columns of numbers are walked side by side, for a common
// word stands in most of a million passages.

import type { Counted, Postings } from './postings.ts';

type Rows = readonly Int32Array[];

/** Keeps of each term the rows whose passages stand among `keys`, too, and adds their rows there. */
function shareWith(rows: Rows, first: Float64Array, keys: Float64Array): Rows {
  const own = rows[0] as Int32Array;
  const found = new Int32Array(own.length);
  let [kept, at] = [0, 0];
  for (let row = 0; row < own.length; row += 1) {
    const key = first[own[row] as number] as number;
    while (at < keys.length && (keys[at] as number) < key) at += 1;
    if (keys[at] !== key) continue;
    for (const ofTerm of rows) ofTerm[kept] = ofTerm[row] as number;
    found[kept] = at;
    kept += 1;
  }
  return [...rows, found].map((ofTerm) => ofTerm.subarray(0, kept));
}

function allRows(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  return rows;
}

/** Of each term or phrase the rows of the passages that hold all of them. */
export function sharedRows([first, ...others]: readonly Pick<Counted, 'keys'>[]): Rows {
  if (first === undefined) return [];
  let rows: Rows = [allRows(first.keys.length)];
  for (const { keys } of others) rows = shareWith(rows, first.keys, keys);
  return rows;
}

/** True where the term stands at that place of the passage. */
function standsAt({ starts, counts, places }: Postings, row: number, place: number): boolean {
  let low = starts[row] as number;
  let high = low + (counts[row] as number);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low < (starts[row] as number) + (counts[row] as number) && places[low] === place;
}

/** How often the terms follow one another in a passage that all of them hold, at these rows. */
function matchesIn(terms: readonly Postings[], rows: Rows, index: number): number {
  const { starts, counts, places } = terms[0] as Postings;
  const row = rows[0]?.[index] as number;
  const start = starts[row] as number;
  let found = 0;
  for (let at = start; at < start + (counts[row] as number); at += 1) {
    let term = 1;
    const place = places[at] as number;
    while (
      term < terms.length &&
      standsAt(terms[term] as Postings, rows[term]?.[index] as number, place + term)
    )
      term += 1;
    if (term === terms.length) found += 1;
  }
  return found;
}

/** Passages that hold the terms one after the other. */
export function matchPhrase(terms: readonly Postings[]): Counted {
  const [first] = terms;
  if (first === undefined || terms.length === 1) return first ?? noPassages;
  const rows = sharedRows(terms);
  const room = rows[0]?.length ?? 0;
  const [keys, words, counts] = [new Float64Array(room), new Int32Array(room), new Int32Array(room)];
  let found = 0;
  for (let index = 0; index < room; index += 1) {
    const count = matchesIn(terms, rows, index);
    if (count === 0) continue;
    const row = rows[0]?.[index] as number;
    keys[found] = first.keys[row] as number;
    words[found] = first.words[row] as number;
    counts[found] = count;
    found += 1;
  }
  return {
    keys: keys.subarray(0, found),
    words: words.subarray(0, found),
    counts: counts.subarray(0, found),
  };
}

const noPassages: Counted = { keys: new Float64Array(), words: new Int32Array(), counts: new Int32Array() };
