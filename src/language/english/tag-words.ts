// Tags the words of one sentence from left to right with UPOS and Penn tag in one step.

import { addScores, type SparseWeights } from '../weights/sparse-weights.ts';
import { casingOf } from './casing.ts';
import { tagFeatureCount, tagFeatures } from './tag-features.ts';
import type { WordCode } from './word-codes.ts';

/** The index of the highest score; the first of equals. */
export function bestIndex(scores: Int32Array | Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  return best;
}

/** For each word the number of its tag in `weights.classes`, whose names are like `NOUN NNS`. */
export function tagWords(words: readonly WordCode[], weights: SparseWeights): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(weights.classes.length);
  const features = new Int32Array(tagFeatureCount);
  const context = { words, casing: casingOf(words) };
  for (let at = 0; at < words.length; at += 1) {
    const before = at > 0 ? (tags[at - 1] as number) : -1;
    const beforeThat = at > 1 ? (tags[at - 2] as number) : -1;
    const count = tagFeatures(context, at, before, beforeThat, features);
    addScores(weights, features, count, scores.fill(0));
    tags[at] = bestIndex(scores);
  }
  return tags;
}
