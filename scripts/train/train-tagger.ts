// Trains the tagger by averaged perceptron on its own earlier tags.

import { casingOf } from '../../src/language/english/casing.ts';
import { tagFeatureCount, tagFeatures } from '../../src/language/english/tag-features.ts';
import { bestIndex } from '../../src/language/english/tag-words.ts';
import { codeOf, noCodes, type WordCode } from '../../src/language/english/word-codes.ts';
import type { WordVectors } from '../../src/language/vectors/word-vectors.ts';
import { randomBySeed, shuffled } from './random.ts';
import type { GoldSentence } from './read-treebank.ts';
import { recase } from './recase.ts';
import { TrainingWeights } from './training-weights.ts';

/** Weights of the tagger below this many 127ths of the largest are left out: half as much to store, nearly the same scores. */
export const smallestTaggerWeight = 9;

export interface TaggerTraining {
  readonly weights: TrainingWeights;
  readonly classes: readonly string[];
}

/** All pairs of UPOS and Penn tag, the most frequent first. */
export function tagClasses(sentences: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { upos, xpos } of tokens)
      counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

export function trainTagger(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  vectors: WordVectors,
  options: { readonly epochs: number; readonly seed: number; readonly log: (line: string) => void },
): TaggerTraining {
  const random = randomBySeed(options.seed);
  const weights = new TrainingWeights(classes.length);
  const classOf = new Map(classes.map((name, index) => [name, index]));
  const codes = noCodes(vectors);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let right = 0;
    let all = 0;
    for (const { tokens } of shuffled(sentences, random)) {
      const words = recase(
        tokens.map((token) => token.form),
        random,
      ).map((form) => codeOf(form, codes));
      const gold = tokens.map((token) => classOf.get(`${token.upos} ${token.xpos}`) ?? 0);
      right += learnSentence(weights, words, gold);
      all += gold.length;
    }
    options.log(`tagger epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return { weights, classes };
}

function learnSentence(
  weights: TrainingWeights,
  words: readonly WordCode[],
  gold: readonly number[],
): number {
  const context = { words, casing: casingOf(words) };
  const features = new Int32Array(tagFeatureCount);
  const scores = new Float64Array(weights.classCount);
  let [before, beforeThat, right] = [-1, -1, 0];
  for (const [at, goldTag] of gold.entries()) {
    const count = tagFeatures(context, at, before, beforeThat, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    const guess = bestIndex(scores);
    if (guess === goldTag) right += 1;
    else {
      weights.update(features, count, goldTag, 1);
      weights.update(features, count, guess, -1);
    }
    weights.step += 1;
    beforeThat = before;
    before = guess;
  }
  return right;
}
