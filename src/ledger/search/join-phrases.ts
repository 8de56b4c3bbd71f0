// The passages that hold all phrases of a query, parted into classes of those that answer equally well: a ledger has some hundred such
// classes where a common word has hundreds of thousands of passages, so that the best are found without scoring them one by one.

import { sharedRows } from './match-phrases.ts';
import type { Counted } from './postings.ts';

/** Passages of so many words that hold each of the phrases so many times. */
export interface PassageClass {
  readonly words: number;
  /** By the order of the phrases. */
  readonly counts: readonly number[];
  /** Its stretch among the rows by class. */
  readonly start: number;
  readonly end: number;
}

export interface Joined {
  /** The passages that hold all phrases, in order. */
  readonly keys: Float64Array;
  /** Places among the keys, class by class; those of each class in order. */
  readonly rows: Uint32Array;
  readonly classes: readonly PassageClass[];
}

/** The class of each passage by its number. */
interface Parted {
  readonly classes: Int32Array;
  readonly count: number;
}

/** A table of more numbers would be slower to clear than to look up in a map. */
const mostTable = 2 ** 21;
const none = -1;

/** Numbers whole numbers below `range` from 0 on, as they come. */
function numberer(range: number): (value: number) => number {
  let next = 0;
  if (range > mostTable) {
    const map = new Map<number, number>();
    return (value) => {
      const known = map.get(value) ?? next;
      if (known === next) {
        map.set(value, known);
        next += 1;
      }
      return known;
    };
  }
  const table = new Int32Array(range).fill(none);
  return (value) => {
    if (table[value] === none) {
      table[value] = next;
      next += 1;
    }
    return table[value] as number;
  };
}

function highest(numbers: Int32Array): number {
  let most = none;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] as number);
  return most;
}

/** Parts each class by the numbers that its passages have in this column. */
function partBy({ classes, count }: Parted, column: Int32Array): Parted {
  const range = highest(column) + 1;
  const numberOf = numberer(count * range);
  const parted = new Int32Array(classes.length);
  for (let at = 0; at < parted.length; at += 1)
    parted[at] = numberOf((classes[at] as number) * range + (column[at] as number));
  return { classes: parted, count: highest(parted) + 1 };
}

function columnAt(column: Counted['counts'], rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < found.length; at += 1) found[at] = column[rows[at] as number] as number;
  return found;
}

function keysAt(keys: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < found.length; at += 1) found[at] = keys[rows[at] as number] as number;
  return found;
}

/** How many passages each class has, as places where the next class begins. */
function endsOf({ classes, count }: Parted): Uint32Array {
  const ends = new Uint32Array(count);
  for (let at = 0; at < classes.length; at += 1) {
    const one = classes[at] as number;
    ends[one] = (ends[one] as number) + 1;
  }
  for (let one = 1; one < count; one += 1) ends[one] = (ends[one] as number) + (ends[one - 1] as number);
  return ends;
}

/** The rows class by class, and where each class ends. */
function orderByClass(parted: Parted): { readonly rows: Uint32Array; readonly ends: Uint32Array } {
  const ends = endsOf(parted);
  const next = Uint32Array.from(ends, (_, one) => (one === 0 ? 0 : (ends[one - 1] as number)));
  const rows = new Uint32Array(parted.classes.length);
  for (let at = 0; at < rows.length; at += 1) {
    const one = parted.classes[at] as number;
    rows[next[one] as number] = at;
    next[one] = (next[one] as number) + 1;
  }
  return { rows, ends };
}

/** A passage has as many words whichever of its phrases is asked. */
export function joinPhrases(phrases: readonly Counted[]): Joined {
  const [first] = phrases;
  if (first === undefined) return { keys: new Float64Array(), rows: new Uint32Array(), classes: [] };
  const shared = sharedRows(phrases);
  const rowsOf = (at: number) => shared[at] as Int32Array;
  const words = columnAt(first.words, rowsOf(0));
  const counts = phrases.map((phrase, at) => columnAt(phrase.counts, rowsOf(at)));
  const whole: Parted = { classes: new Int32Array(words.length), count: Math.min(1, words.length) };
  const { rows, ends } = orderByClass([words, ...counts].reduce(partBy, whole));
  const keys = words.length === first.keys.length ? first.keys : keysAt(first.keys, rowsOf(0));
  const classes = Array.from(ends, (end, one): PassageClass => {
    const start = one === 0 ? 0 : (ends[one - 1] as number);
    const row = rows[start] as number;
    return { words: words[row] as number, counts: counts.map((of) => of[row] as number), start, end };
  });
  return { keys, rows, classes };
}
