// Which passages hold all phrases, best first (BM25). Only whole numbers of the index go in, so that every engine gives the
// same order; ties keep the order of taking.

import type { Postings } from './postings.ts';

/** How soon more of the same word adds nothing, and how far long passages are marked down: the usual values of BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** What was taken in so far. */
export interface Corpus {
  readonly passages: number;
  readonly words: number;
}

export interface Ranked {
  readonly key: number;
  readonly score: number;
}

/** One row of one of several postings. */
interface Row {
  readonly key: number;
  readonly of: Postings;
  readonly index: number;
}

function placesOfRows(rows: readonly Row[]): readonly number[] {
  const places = rows.flatMap(({ of, index }) => of.placesOf(index));
  return rows.length === 1 ? places : places.sort((a, b) => a - b);
}

/** Passages that hold any of several terms. */
export function uniteTerms(terms: readonly Postings[]): Postings {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const rows = terms
    .flatMap((of) => of.keys.map((key, index): Row => ({ key, of, index })))
    .sort((a, b) => a.key - b.key);
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.key === row.key) last.push(row);
    else groups.push([row]);
  }
  return {
    keys: groups.map(([row]) => row?.key ?? 0),
    words: groups.map(([row]) => row?.of.words[row.index] ?? 0),
    counts: groups.map((group) => group.reduce((sum, { of, index }) => sum + (of.counts[index] ?? 0), 0)),
    placesOf: (index) => placesOfRows(groups[index] ?? []),
  };
}

/** The places in `second` of the keys that both hold, as pairs of indexes. */
function* shared(first: Postings, second: Postings): Generator<readonly [number, number]> {
  let at = 0;
  for (const [index, key] of first.keys.entries()) {
    while ((second.keys[at] ?? Number.POSITIVE_INFINITY) < key) at += 1;
    if (second.keys[at] === key) yield [index, at];
  }
}

/** Passages in which a term of `second` follows right upon the end of a match of `first`; the places are those ends. */
function followedBy(first: Postings, second: Postings): Postings {
  const [keys, words]: [number[], number[]] = [[], []];
  const places: number[][] = [];
  for (const [index, at] of shared(first, second)) {
    const ends = first.placesOf(index);
    const next = second.placesOf(at).filter((place) => ends.includes(place - 1));
    if (next.length === 0) continue;
    keys.push(first.keys[index] ?? 0);
    words.push(first.words[index] ?? 0);
    places.push(next);
  }
  const counts = places.map((next) => next.length);
  return { keys, words, counts, placesOf: (index) => places[index] ?? [] };
}

/** Passages that hold the terms one after the other. */
export function matchPhrase(terms: readonly Postings[]): Postings {
  return terms.reduce(followedBy);
}

/** How much a phrase tells: the fewer passages hold it, the more. */
function weightOf({ keys }: Postings, { passages }: Corpus): number {
  return Math.log(1 + (passages - keys.length + 0.5) / (keys.length + 0.5));
}

function scoreOf(count: number, words: number, meanWords: number): number {
  const length = 1 - lengthWeight + (lengthWeight * words) / meanWords;
  return (count * (saturation + 1)) / (count + saturation * length);
}

/** The passages that hold every phrase, best first. */
export function rankPassages(phrases: readonly Postings[], corpus: Corpus): readonly Ranked[] {
  const meanWords = corpus.words / Math.max(1, corpus.passages);
  const rarestFirst = phrases.toSorted((a, b) => a.keys.length - b.keys.length);
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined) return [];
  const scores = (postings: Postings, index: number): number =>
    weightOf(postings, corpus) * scoreOf(postings.counts[index] ?? 0, postings.words[index] ?? 0, meanWords);
  let ranked: { key: number; score: number }[] = rarest.keys.map((key, index) => ({
    key,
    score: scores(rarest, index),
  }));
  for (const other of others) {
    let at = 0;
    ranked = ranked.flatMap(({ key, score }) => {
      while ((other.keys[at] ?? Number.POSITIVE_INFINITY) < key) at += 1;
      return other.keys[at] === key ? [{ key, score: score + scores(other, at) }] : [];
    });
  }
  return ranked.sort((a, b) => b.score - a.score || a.key - b.key);
}
