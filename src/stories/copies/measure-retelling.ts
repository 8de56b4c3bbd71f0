// How much of a text another tells again, sentence by sentence: in longer sentences, in two where it has one, in the same order.
// What stands between semicolons counts as a sentence of its own: a list of points is often told again as sentences.
// "Minsk freed 52 prisoners" is told again by "After three days of talks with the envoy Minsk has freed 52 prisoners and a monk".

import type { Words } from '../words/read-words.ts';
import { clauseRanges } from '../words/sentence-ranges.ts';
import type { WordWeights } from '../words/word-weights.ts';

/** Of the shorter text's sentences that no quotation marks enclose; shares from 0 to 1. */
export interface Retelling {
  readonly sentences: number;
  /** Those of which a shared passage holds less than half. */
  readonly reworded: number;
  /** How much of a sentence its counterpart tells, on average, over all and over the reworded ones. */
  readonly told: number;
  readonly toldReworded: number;
  /** A quarter of the sentences is told less than this. */
  readonly leastTold: number;
  /** Sentences of which next to nothing is told, and those that have a counterpart. */
  readonly untold: number;
  readonly paired: number;
  /** The longest row of counterparts in the same order, by all sentences; and how many follow the one before. */
  readonly chain: number;
  readonly inOrder: number;
  /** Sentences of the longer text that are counterparts. */
  readonly touched: number;
}

/** A word in a quarter of all texts or more tells nothing. */
const leastWeight = 1.2;
/** A sentence of fewer telling words is a scrap. */
const fewestStems = 3;
/** Two sentences hold more words than one. */
const priceOfTwo = 0.05;
/** From so much on, and from two words on, a sentence has a counterpart; below so much it has none at all. */
const counterpart = 0.35;
const fewestShared = 2;
const nothing = 0.25;
const half = 0.5;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly stems: readonly number[];
}

/** The sentence of the longer text from which on most of a sentence is told, alone or with the one after it. */
interface Told {
  readonly share: number;
  readonly other: number;
  readonly shared: number;
}

function tellingSentences(words: Words, weights: WordWeights): readonly Sentence[] {
  return clauseRanges(words)
    .map(({ start, end }) => {
      const stems = [...new Set(words.stems.subarray(start, end))];
      return { start, end, stems: stems.filter((stem) => weights.of(stem) >= leastWeight) };
    })
    .filter(({ stems }) => stems.length >= fewestStems);
}

function sentencesByStem(sentences: readonly Sentence[]): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  for (const [number, { stems }] of sentences.entries())
    for (const stem of stems) {
      const known = numbers.get(stem);
      if (known === undefined) numbers.set(stem, [number]);
      else known.push(number);
    }
  return numbers;
}

/** Weight of the words that are found in a sentence, and in it or the one after it, with their number. */
interface Found {
  readonly alone: Float64Array;
  readonly withNext: Float64Array;
  readonly count: Uint16Array;
}

function addFound({ alone, withNext, count }: Found, numbers: readonly number[], weight: number): void {
  let before = -2;
  const add = (number: number): void => {
    withNext[number] = (withNext[number] as number) + weight;
    count[number] = (count[number] as number) + 1;
  };
  for (const number of numbers) {
    alone[number] = (alone[number] as number) + weight;
    add(number);
    if (number > 0 && before !== number - 1) add(number - 1);
    before = number;
  }
}

function greatest(found: Found, whole: number): Told {
  let best: Told = { share: 0, other: -1, shared: 0 };
  for (let other = 0; other < found.alone.length; other += 1) {
    const alone = (found.alone[other] as number) / whole;
    const share = Math.max(alone, (found.withNext[other] as number) / whole - priceOfTwo);
    if (share > best.share) best = { share, other, shared: found.count[other] as number };
  }
  return best;
}

function tell(sentences: readonly Sentence[], others: readonly Sentence[], weights: WordWeights): Told[] {
  const byStem = sentencesByStem(others);
  return sentences.map(({ stems }) => {
    const found: Found = {
      alone: new Float64Array(others.length),
      withNext: new Float64Array(others.length),
      count: new Uint16Array(others.length),
    };
    let whole = 0;
    for (const stem of stems) {
      const weight = weights.of(stem);
      whole += weight;
      addFound(found, byStem.get(stem) ?? [], weight);
    }
    return greatest(found, whole);
  });
}

function meanOf(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length);
}

function meanShare(told: readonly Told[]): number {
  return told.reduce((sum, { share }) => sum + share, 0) / Math.max(1, told.length);
}

/** The length of the longest row that never goes back (patience sorting). */
function longestRow(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    const at = ends.findIndex((end) => end > number);
    ends[at === -1 ? ends.length : at] = number;
  }
  return ends.length;
}

function shareOf(some: number, all: number): number {
  return some / Math.max(1, all);
}

/** `covered` marks the words of the shorter text that stand in shared passages. */
export function measureRetelling(
  shorter: Words,
  longer: Words,
  covered: Uint8Array,
  weights: WordWeights,
): Retelling {
  const own = tellingSentences(shorter, weights).filter(
    ({ start, end }) => meanOf(shorter.quoted.subarray(start, end)) < half,
  );
  const others = tellingSentences(longer, weights);
  const told = tell(own, others, weights);
  const isReworded = (at: number): boolean => {
    const { start, end } = own[at] as Sentence;
    return meanOf(covered.subarray(start, end)) < half;
  };
  const reworded = told.filter((_, at) => isReworded(at));
  const row = told.filter(({ share, shared }) => share > counterpart && shared >= fewestShared);
  const following = row.filter(({ other }, at) => at > 0 && other >= (row[at - 1] as Told).other);
  const shares = told.map(({ share }) => share).sort((a, b) => a - b);
  return {
    sentences: told.length,
    reworded: reworded.length,
    told: meanShare(told),
    toldReworded: meanShare(reworded),
    leastTold: shares[shares.length >> 2] ?? 0,
    untold: shareOf(shares.filter((share) => share < nothing).length, told.length),
    paired: shareOf(row.length, told.length),
    chain: shareOf(longestRow(row.map(({ other }) => other)), told.length),
    inOrder: shareOf(following.length, row.length - 1),
    touched: shareOf(new Set(row.map(({ other }) => other)).size, others.length),
  };
}
