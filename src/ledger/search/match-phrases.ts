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

function merged(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((x, y) => x - y);
}

/** Passages that hold any of several terms. */
export function uniteTerms(terms: readonly Postings[]): Postings {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const byKey = new Map<number, { words: number; places: readonly number[] }>();
  for (const { keys, words, placesOf } of terms)
    for (const [index, key] of keys.entries()) {
      const places = merged(byKey.get(key)?.places ?? [], placesOf(index));
      byKey.set(key, { words: words[index] ?? 0, places });
    }
  const rows = [...byKey].sort(([a], [b]) => a - b);
  return {
    keys: rows.map(([key]) => key),
    words: rows.map(([, row]) => row.words),
    counts: rows.map(([, { places }]) => places.length),
    placesOf: (index) => rows[index]?.[1].places ?? [],
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
    const ends = new Set(first.placesOf(index));
    const next = second.placesOf(at).filter((place) => ends.has(place - 1));
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
