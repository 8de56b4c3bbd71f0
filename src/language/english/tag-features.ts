// The features of the tagger: the word, its ends, its shape, its neighbours and the two tags before it. They come in groups by what they
// look at: what one word or a few small numbers alone decide is summed once and kept.

import { mix } from '../weights/hash.ts';
import type { WordCode } from './word-codes.ts';

export const tagFeatureCount = 60;

/** What the tagger knows when it comes to a word; `undefined` stands for the edge of the sentence. */
export interface TagContext {
  readonly words: readonly WordCode[];
  /** Share of capitalised words: 0 prose, 1 title case, 2 upper case, 3 no capital at all. */
  readonly casing: number;
}

const edge = 77;

function feature(template: number, first: number, second = 0, third = 0): number {
  return mix(mix(mix(template, first), second), third);
}

/** How the word and its sentence are capitalised, and whether it is the first: a number below 64. */
export function casedOf({ words, casing }: TagContext, at: number): number {
  return (words[at] as WordCode).kind * 8 + casing * 2 + (at === 0 ? 1 : 0);
}

/** Writes features to `out` from `n` on, and tells where the next begins; so do all groups. */
export function ownTagFeatures(word: WordCode, cased: number, out: Int32Array, n = 0): number {
  out[n] = feature(1, 0);
  out[n + 1] = feature(2, word.lower);
  out[n + 2] = feature(3, word.form, cased & 1);
  out[n + 3] = feature(4, word.suffix1);
  out[n + 4] = feature(5, word.suffix2);
  out[n + 5] = feature(6, word.suffix3);
  out[n + 6] = feature(7, word.suffix4);
  out[n + 7] = feature(9, word.prefix2);
  out[n + 8] = feature(10, word.prefix3);
  out[n + 9] = feature(12, word.shape, cased);
  out[n + 10] = feature(13, cased);
  out[n + 11] = feature(14, word.suffix3, cased);
  out[n + 12] = feature(15, word.suffix2, cased);
  out[n + 13] = feature(43, word.fine, cased);
  out[n + 14] = feature(44, word.middle, cased);
  out[n + 15] = feature(45, word.coarse, cased);
  out[n + 16] = feature(46, word.fine, word.suffix2);
  out[n + 17] = feature(53, word.coarse, word.suffix3);
  return n + 18;
}

/** Of the word on the left and how the word itself is capitalised. */
export function leftTagFeatures(left: WordCode | undefined, cased: number, out: Int32Array, n = 0): number {
  out[n] = feature(21, left?.lower ?? edge);
  out[n + 1] = feature(30, left?.suffix3 ?? edge);
  out[n + 2] = feature(34, left?.shape ?? edge, cased);
  out[n + 3] = feature(48, left?.fine ?? edge, cased);
  return n + 4;
}

export function rightTagFeatures(right: WordCode | undefined, cased: number, out: Int32Array, n = 0): number {
  out[n] = feature(25, right?.lower ?? edge);
  out[n + 1] = feature(31, right?.suffix3 ?? edge);
  out[n + 2] = feature(33, right?.shape ?? edge, cased);
  out[n + 3] = feature(49, right?.fine ?? edge, cased);
  return n + 4;
}

/** The kind of a neighbour, or what stands for the edge of the sentence. */
export function kindOf(word: WordCode | undefined): number {
  return word?.kind ?? edge;
}

/** Of how the neighbours are written. */
export function kindTagFeatures(
  [left, right, right2]: readonly [number, number, number],
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  out[n] = feature(39, right, right2, cased);
  out[n + 1] = feature(41, left, right, cased);
  return n + 2;
}

/** Of the two tags before alone. */
export function beforeTagFeatures(
  before: number,
  beforeThat: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  out[n] = feature(16, before);
  out[n + 1] = feature(17, before, beforeThat);
  out[n + 2] = feature(20, before, cased);
  return n + 3;
}

/** Of the word and the tag before it. */
export function wordBeforeTagFeatures(word: WordCode, before: number, out: Int32Array, n = 0): number {
  out[n] = feature(18, before, word.lower);
  out[n + 1] = feature(19, before, word.suffix3);
  out[n + 2] = feature(47, word.middle, before);
  return n + 3;
}

/** Of the word on the right and the tag on the left. */
export function rightBeforeTagFeatures(
  right: WordCode | undefined,
  before: number,
  out: Int32Array,
  n = 0,
): number {
  out[n] = feature(32, right?.suffix2 ?? edge, before);
  out[n + 1] = feature(35, before, right?.lower ?? edge);
  out[n + 2] = feature(52, right?.middle ?? edge, before);
  return n + 3;
}

/** All others: of two words, or of a word and two tags before it. */
export function otherTagFeatures(
  { words }: TagContext,
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
  n = 0,
): number {
  const word = words[at] as WordCode;
  const left = at > 0 ? words[at - 1] : undefined;
  const left2 = at > 1 ? words[at - 2] : undefined;
  const right = at + 1 < words.length ? words[at + 1] : undefined;
  const right2 = at + 2 < words.length ? words[at + 2] : undefined;
  const rightSuffix2 = right?.suffix2 ?? edge;
  const rightMiddle = right?.middle ?? edge;
  out[n] = feature(22, left?.lower ?? edge, word.lower);
  out[n + 1] = feature(23, left2?.lower ?? edge);
  out[n + 2] = feature(26, right?.lower ?? edge, word.lower);
  out[n + 3] = feature(27, right2?.lower ?? edge);
  out[n + 4] = feature(36, before, beforeThat, word.lower);
  out[n + 5] = feature(38, right2?.suffix3 ?? edge);
  out[n + 6] = feature(40, before, beforeThat, rightSuffix2);
  out[n + 7] = feature(42, word.lower, rightSuffix2);
  out[n + 8] = feature(50, word.middle, rightMiddle);
  out[n + 9] = feature(51, left?.middle ?? edge, word.middle);
  out[n + 10] = feature(54, right2?.middle ?? edge, rightMiddle);
  return n + 11;
}

/** Fills `out` with all features of the word at `at`, given the numbers of the two tags before it. */
export function tagFeatures(
  context: TagContext,
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  const { words } = context;
  const [left, right, right2] = [words[at - 1], words[at + 1], words[at + 2]];
  const cased = casedOf(context, at);
  let n = ownTagFeatures(words[at] as WordCode, cased, out);
  n = leftTagFeatures(left, cased, out, n);
  n = rightTagFeatures(right, cased, out, n);
  n = kindTagFeatures([kindOf(left), kindOf(right), kindOf(right2)], cased, out, n);
  n = beforeTagFeatures(before, beforeThat, cased, out, n);
  n = wordBeforeTagFeatures(words[at] as WordCode, before, out, n);
  n = rightBeforeTagFeatures(right, before, out, n);
  return otherTagFeatures(context, at, before, beforeThat, out, n);
}
