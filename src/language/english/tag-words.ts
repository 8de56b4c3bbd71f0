// Tags the words of one sentence from left to right with UPOS and Penn tag in one step.

import { KeptSums } from '../weights/kept-sums.ts';
import { addScores, type SparseWeights } from '../weights/sparse-weights.ts';
import { casingOf } from './casing.ts';
import {
  beforeTagFeatures,
  casedOf,
  kindOf,
  kindTagFeatures,
  leftTagFeatures,
  otherTagFeatures,
  ownTagFeatures,
  rightBeforeTagFeatures,
  rightTagFeatures,
  type TagContext,
  tagFeatureCount,
  wordBeforeTagFeatures,
} from './tag-features.ts';
import type { WordCode } from './word-codes.ts';

/** The index of the highest score; the first of equals. */
export function bestIndex(scores: Int32Array | Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  return best;
}

/** The weights with what was summed before: see `KeptSums`. Words are known by their numbers, so it goes with one list of word codes. */
export interface Tagger {
  readonly weights: SparseWeights;
  readonly own: KeptSums;
  readonly left: KeptSums;
  readonly right: KeptSums;
  readonly kinds: KeptSums;
  readonly before: KeptSums;
  readonly wordBefore: KeptSums;
  readonly rightBefore: KeptSums;
}

/** Nothing summed yet. */
export function makeTagger(weights: SparseWeights): Tagger {
  const kept = (): KeptSums => new KeptSums(weights);
  return {
    ...{ weights, own: kept(), left: kept(), right: kept(), kinds: kept(), before: kept() },
    ...{ wordBefore: kept(), rightBefore: kept() },
  };
}

/** For another list of word codes. */
export function forgetWords({ own, left, right, wordBefore, rightBefore }: Tagger): void {
  for (const kept of [own, left, right, wordBefore, rightBefore]) kept.forget();
}

/** Values of `casedOf` are below it. */
const mostCased = 64;
/** Kinds of words are below it; the last stands for the edge of the sentence. */
const kinds = 8;
/** Numbers of tags are below it; -1 stands before the first word. */
const mostTags = 512;

/** The edge of the sentence stands before all words. */
function wordKey(word: WordCode | undefined, cased: number): number {
  return (word === undefined ? 0 : word.id + 1) * mostCased + cased;
}

function ownRow({ own }: Tagger, word: WordCode, cased: number): number {
  const key = wordKey(word, cased);
  const row = own.find(key);
  return row >= 0 ? row : own.keep(key, (features) => ownTagFeatures(word, cased, features));
}

function leftRow({ left: kept }: Tagger, left: WordCode | undefined, cased: number): number {
  const key = wordKey(left, cased);
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => leftTagFeatures(left, cased, features));
}

function rightRow({ right: kept }: Tagger, right: WordCode | undefined, cased: number): number {
  const key = wordKey(right, cased);
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => rightTagFeatures(right, cased, features));
}

function kindsRow({ kinds: kept }: Tagger, { words }: TagContext, at: number, cased: number): number {
  const last = words.length - 1;
  const left = kindOf(at > 0 ? words[at - 1] : undefined);
  const right = kindOf(at < last ? words[at + 1] : undefined);
  const right2 = kindOf(at + 1 < last ? words[at + 2] : undefined);
  const capped = (kind: number): number => Math.min(kind, kinds - 1);
  const key = ((capped(left) * kinds + capped(right)) * kinds + capped(right2)) * mostCased + cased;
  const row = kept.find(key);
  return row >= 0
    ? row
    : kept.keep(key, (features) => kindTagFeatures([left, right, right2], cased, features));
}

function beforeRow({ before: kept }: Tagger, before: number, beforeThat: number, cased: number): number {
  const key = ((before + 1) * mostTags + beforeThat + 1) * mostCased + cased;
  const row = kept.find(key);
  return row >= 0
    ? row
    : kept.keep(key, (features) => beforeTagFeatures(before, beforeThat, cased, features));
}

function wordBeforeRow({ wordBefore: kept }: Tagger, word: WordCode, before: number): number {
  const key = word.id * mostTags + before + 1;
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => wordBeforeTagFeatures(word, before, features));
}

function rightBeforeRow({ rightBefore: kept }: Tagger, right: WordCode | undefined, before: number): number {
  const key = (right === undefined ? 0 : right.id + 1) * mostTags + before + 1;
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => rightBeforeTagFeatures(right, before, features));
}

/** The scores of all tags by what is kept: all that does not hang on two words, or on a word and two tags. */
function startScores(
  tagger: Tagger,
  context: TagContext,
  at: number,
  [before, beforeThat]: readonly [number, number],
  scores: Int32Array,
): void {
  const { words } = context;
  const cased = casedOf(context, at);
  const word = words[at] as WordCode;
  const next = at + 1 < words.length ? words[at + 1] : undefined;
  const own = ownRow(tagger, word, cased);
  const left = leftRow(tagger, at > 0 ? words[at - 1] : undefined, cased);
  const right = rightRow(tagger, next, cased);
  const wordBefore = wordBeforeRow(tagger, word, before);
  const rightBefore = rightBeforeRow(tagger, next, before);
  const kind = kindsRow(tagger, context, at, cased);
  const tags = beforeRow(tagger, before, beforeThat, cased);
  const [owns, lefts, rights] = [tagger.own.sums, tagger.left.sums, tagger.right.sums];
  const [kindSums, tagSums] = [tagger.kinds.sums, tagger.before.sums];
  const [wordSums, rightSums] = [tagger.wordBefore.sums, tagger.rightBefore.sums];
  for (let tag = 0; tag < scores.length; tag += 1)
    scores[tag] =
      (owns[own + tag] as number) +
      (lefts[left + tag] as number) +
      (rights[right + tag] as number) +
      (kindSums[kind + tag] as number) +
      (tagSums[tags + tag] as number) +
      (wordSums[wordBefore + tag] as number) +
      (rightSums[rightBefore + tag] as number);
}

/** For each word the number of its tag in the classes of the weights, whose names are like `NOUN NNS`. */
export function tagWords(words: readonly WordCode[], tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(tagger.weights.classes.length);
  const features = new Int32Array(tagFeatureCount);
  const context = { words, casing: casingOf(words) };
  for (let at = 0; at < words.length; at += 1) {
    const before = at > 0 ? (tags[at - 1] as number) : -1;
    const beforeThat = at > 1 ? (tags[at - 2] as number) : -1;
    startScores(tagger, context, at, [before, beforeThat], scores);
    const count = otherTagFeatures(context, at, before, beforeThat, features);
    addScores(tagger.weights, features, count, scores);
    tags[at] = bestIndex(scores);
  }
  return tags;
}
