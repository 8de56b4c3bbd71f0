// The keys by which copies find each other without comparing all with all: two texts are compared when they share two keys.

import type { Words } from '../words/read-words.ts';
import { sentenceRanges } from '../words/sentence-ranges.ts';
import { shinglesOf, smallest, spread } from '../words/shingles.ts';
import type { WordWeights } from '../words/word-weights.ts';

/** Each takes about eleven bytes of an index, less than a kilobyte in all. */
const shingleKeys = 52;
const pairKeys = 36;
/** Rarer words of a sentence that make pairs: names and numbers, which a rewording keeps, though not always each of them. */
const rareWords = 4;
/** A word that stands in more than one text of fifty does not tell one matter from another. */
const leastWeight = 3.9;
const pairSalt = 0x51ed270b;

/** Keys of a text, without repetition: a sample of its rows of words, and of its pairs of rare words in one sentence. */
export function copyKeys(words: Words, weights: WordWeights): Int32Array {
  const shingles = smallest(shinglesOf(words), shingleKeys);
  const pairs = smallest(Int32Array.from(rarePairs(words, weights)), pairKeys);
  return Int32Array.from([...new Set([...shingles, ...pairs])]);
}

function rarePairs(words: Words, weights: WordWeights): number[] {
  const pairs: number[] = [];
  for (const { start, end } of sentenceRanges(words)) {
    const rare = rarest(words.stems.subarray(start, end), weights);
    for (const [at, one] of rare.entries())
      for (const other of rare.slice(at + 1)) {
        const [low, high] = one < other ? [one, other] : [other, one];
        pairs.push(spread(Math.imul(low, 31) ^ high ^ pairSalt));
      }
  }
  return pairs;
}

/** The rarest first, of equals the smaller number; kept in order while they are met. */
function rarest(stems: Int32Array, weights: WordWeights): readonly number[] {
  const kept: number[] = [];
  const weighed: number[] = [];
  for (const stem of stems) {
    const weight = weights.of(stem);
    if (weight < leastWeight || kept.includes(stem)) continue;
    let at = kept.length;
    while (at > 0 && comesBefore(weight, stem, weighed[at - 1] as number, kept[at - 1] as number)) at -= 1;
    if (at >= rareWords) continue;
    kept.splice(at, 0, stem);
    weighed.splice(at, 0, weight);
    if (kept.length > rareWords) kept.length = weighed.length = rareWords;
  }
  return kept;
}

function comesBefore(weight: number, stem: number, otherWeight: number, otherStem: number): boolean {
  return weight > otherWeight || (weight === otherWeight && stem < otherStem);
}
