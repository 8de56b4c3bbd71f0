// How well passages that hold all phrases answer (BM25). Only whole numbers of the index go in, so that every engine gives the same
// order; ties keep the order of taking.

import type { Counted } from './postings.ts';

/** How soon more of the same word adds nothing, and how far long passages are marked down: the usual values of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** What was taken in so far. */
export interface Corpus {
  readonly passages: number;
  readonly words: number;
}

/** Passages with their scores, in the order of taking. */
export interface Scored {
  readonly keys: Float64Array;
  readonly scores: Float64Array;
}

/** How much a phrase tells: the fewer passages hold it, the more. */
function weightOf({ keys }: Counted, { passages }: Corpus): number {
  return Math.log(1 + (passages - keys.length + 0.5) / (keys.length + 0.5));
}

function scoreOf(count: number, words: number, meanWords: number): number {
  const length = 1 - lengthWeight + (lengthWeight * words) / meanWords;
  return (count * (saturation + 1)) / (count + saturation * length);
}

function scorer(postings: Counted, corpus: Corpus): (row: number) => number {
  const meanWords = corpus.words / Math.max(1, corpus.passages);
  const weight = weightOf(postings, corpus);
  const { counts, words } = postings;
  return (row) => weight * scoreOf(counts[row] ?? 0, words[row] ?? 0, meanWords);
}

/** The passages that hold the phrase, too, with what it adds to their scores. */
function addPhrase({ keys, scores }: Scored, phrase: Counted, score: (row: number) => number): Scored {
  const both = { keys: new Float64Array(keys.length), scores: new Float64Array(keys.length) };
  let [rows, at] = [0, 0];
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    while ((phrase.keys[at] ?? Number.POSITIVE_INFINITY) < key) at += 1;
    if (phrase.keys[at] !== key) continue;
    both.keys[rows] = key;
    both.scores[rows] = (scores[row] as number) + score(at);
    rows += 1;
  }
  return { keys: both.keys.subarray(0, rows), scores: both.scores.subarray(0, rows) };
}

/** The passages that hold every phrase, scored. */
export function scorePassages(phrases: readonly Counted[], corpus: Corpus): Scored {
  const rarestFirst = phrases.toSorted((a, b) => a.keys.length - b.keys.length);
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined) return { keys: new Float64Array(), scores: new Float64Array() };
  const score = scorer(rarest, corpus);
  const scores = new Float64Array(rarest.keys.length);
  for (let row = 0; row < scores.length; row += 1) scores[row] = score(row);
  const first: Scored = { keys: rarest.keys, scores };
  return others.reduce((found, phrase) => addPhrase(found, phrase, scorer(phrase, corpus)), first);
}

/** The rows that are kept, in their order. */
export function keepRows({ keys, scores }: Scored, isKept: (key: number) => boolean): Scored {
  const kept = { keys: new Float64Array(keys.length), scores: new Float64Array(keys.length) };
  let rows = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (!isKept(key)) continue;
    kept.keys[rows] = key;
    kept.scores[rows] = scores[row] as number;
    rows += 1;
  }
  return { keys: kept.keys.subarray(0, rows), scores: kept.scores.subarray(0, rows) };
}

/** How many rows are put in order first, and how many times as many each time that more are asked for. */
const firstRound = 64;
const roundGrowth = 4;

/** Below zero where row `a` comes before row `b`: the higher score, else the earlier one. */
function compareRows(scores: Float64Array, a: number, b: number): number {
  return (scores[b] as number) - (scores[a] as number) || a - b;
}

/** Moves the root of a heap, whose worst row is at the top, down to its place. */
function sink(heap: Int32Array, size: number, scores: Float64Array): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < size && compareRows(scores, heap[left] as number, heap[worst] as number) > 0) worst = left;
    if (right < size && compareRows(scores, heap[right] as number, heap[worst] as number) > 0) worst = right;
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst] as number, heap[at] as number];
    at = worst;
  }
}

/** The best rows, best first, of those that come after the row `after`. */
function bestRows(scores: Float64Array, most: number, after: number | undefined): Int32Array {
  const heap = new Int32Array(most);
  let size = 0;
  for (let row = 0; row < scores.length; row += 1) {
    if (after !== undefined && compareRows(scores, row, after) <= 0) continue;
    if (size < most) {
      heap[size] = row;
      size += 1;
      // Worst first is a heap.
      if (size === most) heap.sort((a, b) => compareRows(scores, b, a));
    } else if (compareRows(scores, row, heap[0] as number) < 0) {
      heap[0] = row;
      sink(heap, size, scores);
    }
  }
  return heap.subarray(0, size).sort((a, b) => compareRows(scores, a, b));
}

/** The keys, best first, in portions: only as many are put in order as are asked for. */
export function* bestFirst({ keys, scores }: Scored): Generator<readonly number[]> {
  let after: number | undefined;
  for (let most = firstRound, told = 0; told < keys.length; most *= roundGrowth) {
    const rows = bestRows(scores, Math.min(most, keys.length - told), after);
    yield Array.from(rows, (row) => keys[row] as number);
    told += rows.length;
    after = rows.at(-1);
  }
}
