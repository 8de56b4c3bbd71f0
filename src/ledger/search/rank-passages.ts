// How well passages that hold all phrases answer (BM25). Only whole numbers of the index go in, so that every engine gives the same
// order; ties keep the order of taking.

import type { Joined, PassageClass } from './join-phrases.ts';
import { splitKey } from './postings.ts';

/** How soon more of the same word adds nothing, and how far long passages are marked down: the usual values of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** What was taken in so far. */
export interface Corpus {
  readonly passages: number;
  readonly words: number;
}

/** How the passages are ranked, and which of them. */
export interface Ranking {
  readonly corpus: Corpus;
  /** How many passages hold each phrase, by the order of the phrases. */
  readonly passagesWith: readonly number[];
  /** Only so many of the passages that hold all of them, the first. */
  readonly most: number;
  /** Only passages of such articles. */
  readonly isAllowed: (ordinal: number) => boolean;
}

/** How much a phrase tells: the fewer passages hold it, the more. */
function weightOf(passagesWith: number, { passages }: Corpus): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

function scoreOf(count: number, words: number, meanWords: number): number {
  const length = 1 - lengthWeight + (lengthWeight * words) / meanWords;
  return (count * (saturation + 1)) / (count + saturation * length);
}

/** What the passages of a class score, by the sum over the phrases, the rarest first. */
function scorer({
  corpus,
  passagesWith,
}: Pick<Ranking, 'corpus' | 'passagesWith'>): (of: PassageClass) => number {
  const meanWords = corpus.words / Math.max(1, corpus.passages);
  const rarestFirst = passagesWith
    .map((passages, phrase) => ({ phrase, passages, weight: weightOf(passages, corpus) }))
    .toSorted((a, b) => a.passages - b.passages);
  return ({ words, counts }) =>
    rarestFirst.reduce(
      (sum, { phrase, weight }) => sum + weight * scoreOf(counts[phrase] ?? 0, words, meanWords),
      0,
    );
}

/** The rows of classes of one score, in order. */
function rowsOf({ rows }: Joined, classes: readonly PassageClass[]): Uint32Array {
  const [first] = classes;
  if (first !== undefined && classes.length === 1) return rows.subarray(first.start, first.end);
  const all = new Uint32Array(classes.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of classes) {
    all.set(rows.subarray(start, end), at);
    at += end - start;
  }
  return all.sort();
}

/** How many keys are told first, and how many times as many each time that more are asked for. */
const firstRound = 64;
const roundGrowth = 4;

/** The keys, best first, in portions: only as many classes are gone through as are asked for. */
export function* bestFirst(joined: Joined, ranking: Ranking): Generator<readonly number[]> {
  const { most, isAllowed } = ranking;
  const byScore = Map.groupBy(joined.classes, scorer(ranking));
  let [portion, size]: [number[], number] = [[], firstRound];
  for (const [, classes] of [...byScore].sort(([a], [b]) => b - a))
    for (const row of rowsOf(joined, classes)) {
      if (row >= most) break;
      const key = joined.keys[row] as number;
      if (!isAllowed(splitKey(key).ordinal)) continue;
      portion.push(key);
      if (portion.length < size) continue;
      yield portion;
      [portion, size] = [[], size * roundGrowth];
    }
  if (portion.length > 0) yield portion;
}
