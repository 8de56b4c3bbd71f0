// The passages that hold any of several terms, as the beginning of a word asks for. The rows of all terms are put in the order of their
// articles by counting, which takes as long for a thousand terms as for two of as many rows.

import { type Postings, splitKey } from './postings.ts';

/** The rows of all terms: of which term each is, and which of its rows. */
interface Rows {
  readonly terms: Int32Array;
  readonly rows: Int32Array;
}

function ordinalOf(key: number): number {
  return splitKey(key).ordinal;
}

/** Where the rows of each article begin, in the order of articles; one more place than there are articles. */
function beginnings(terms: readonly Postings[]): Int32Array {
  const last = Math.max(0, ...terms.map(({ keys }) => ordinalOf(keys.at(-1) ?? 0)));
  const begins = new Int32Array(last + 2);
  for (const { keys } of terms)
    for (let row = 0; row < keys.length; row += 1) {
      const next = ordinalOf(keys[row] as number) + 1;
      begins[next] = (begins[next] as number) + 1;
    }
  for (let at = 1; at < begins.length; at += 1)
    begins[at] = (begins[at] as number) + (begins[at - 1] as number);
  return begins;
}

/** All rows in the order of their articles. */
function inOrder(terms: readonly Postings[]): Rows {
  const places = beginnings(terms);
  const total = terms.reduce((sum, { keys }) => sum + keys.length, 0);
  const ordered = { terms: new Int32Array(total), rows: new Int32Array(total) };
  for (const [term, { keys }] of terms.entries())
    for (let row = 0; row < keys.length; row += 1) {
      const ordinal = ordinalOf(keys[row] as number);
      const place = places[ordinal] as number;
      places[ordinal] = place + 1;
      ordered.terms[place] = term;
      ordered.rows[place] = row;
    }
  return ordered;
}

/** So few rows are moved one by one. */
const fewRows = 16;

/** Puts the rows from `from` to `to`, all of one article, in the order of its passages. */
function sortRows({ terms, rows }: Rows, keys: Float64Array, from: number, to: number): void {
  if (to - from > fewRows) {
    const order = keys.subarray(from, to).map((_, at) => from + at);
    order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
    for (const column of [terms, rows, keys])
      column.set(
        Array.from(order, (at) => column[at] as number),
        from,
      );
    return;
  }
  for (let place = from + 1; place < to; place += 1)
    for (let at = place; at > from && (keys[at - 1] as number) > (keys[at] as number); at -= 1)
      for (const column of [keys, terms, rows])
        [column[at - 1], column[at]] = [column[at] as number, column[at - 1] as number];
}

/** Puts the rows of each article in the order of its passages, and gives their keys. */
function sortPassages(terms: readonly Postings[], ordered: Rows): Float64Array {
  const keyAt = (place: number) =>
    terms[ordered.terms[place] as number]?.keys[ordered.rows[place] as number] as number;
  const keys = Float64Array.from(ordered.rows, (_, place) => keyAt(place));
  for (let from = 0, to = 0; from < keys.length; from = to) {
    let isSorted = true;
    for (to = from + 1; to < keys.length; to += 1) {
      if (ordinalOf(keys[to] as number) !== ordinalOf(keys[from] as number)) break;
      isSorted &&= (keys[to - 1] as number) <= (keys[to] as number);
    }
    if (!isSorted) sortRows(ordered, keys, from, to);
  }
  return keys;
}

/** Where the rows of each passage begin, and where the last ones end. */
function groupKeys(keys: Float64Array): Int32Array {
  const starts = new Int32Array(keys.length + 1);
  let groups = 0;
  for (let place = 0; place < keys.length; place += 1) {
    if (place > 0 && keys[place] === keys[place - 1]) continue;
    starts[groups] = place;
    groups += 1;
  }
  starts[groups] = keys.length;
  return starts.subarray(0, groups + 1);
}

/** The places of the rows of each passage, in order, one passage after the other. */
function joinPlaces(terms: readonly Postings[], ordered: Rows, starts: Int32Array): Int32Array {
  const total = terms.reduce((sum, { places }) => sum + places.length, 0);
  const joined = new Int32Array(total);
  let filled = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const [begin, [from, to]] = [filled, [starts[group] as number, starts[group + 1] as number]];
    for (let at = from; at < to; at += 1) {
      const { starts: begins, counts, places } = terms[ordered.terms[at] as number] as Postings;
      const row = ordered.rows[at] as number;
      const start = begins[row] as number;
      for (let place = start; place < start + (counts[row] as number); place += 1) {
        joined[filled] = places[place] as number;
        filled += 1;
      }
    }
    if (to - from > 1) joined.subarray(begin, filled).sort();
  }
  return joined;
}

/** Passages that hold any of several terms. */
export function uniteTerms(terms: readonly Postings[]): Postings {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const ordered = inOrder(terms);
  const allKeys = sortPassages(terms, ordered);
  const groups = groupKeys(allKeys);
  const firsts = groups.subarray(0, -1);
  const termAt = (at: number) => terms[ordered.terms[at] as number] as Postings;
  const rowAt = (at: number) => ordered.rows[at] as number;
  const counts = firsts.map((start, group) => {
    let count = 0;
    for (let at = start; at < (groups[group + 1] as number); at += 1)
      count += termAt(at).counts[rowAt(at)] as number;
    return count;
  });
  let placesBefore = 0;
  const starts = counts.map((count) => {
    placesBefore += count;
    return placesBefore - count;
  });
  return {
    keys: Float64Array.from(firsts, (start) => allKeys[start] as number),
    words: firsts.map((start) => termAt(start).words[rowAt(start)] as number),
    ...{ counts, starts, places: joinPlaces(terms, ordered, groups) },
  };
}
