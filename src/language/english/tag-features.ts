// The features of the tagger: the word, its ends, its shape, its neighbours and the two tags before it.

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

/** Adds one feature: the number of its template and up to three values. */
type AddFeature = (template: number, first: number, second?: number, third?: number) => void;

/** Fills `out` with the features of the word at `at`, given the numbers of the two tags before it. */
export function tagFeatures(
  context: TagContext,
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  let n = 0;
  const add: AddFeature = (template, first, second = 0, third = 0) => {
    out[n] = mix(mix(mix(template, first), second), third);
    n += 1;
  };
  const word = context.words[at] as WordCode;
  const cased = word.kind * 8 + context.casing * 2 + (at === 0 ? 1 : 0);
  addOwn(word, cased, at === 0 ? 1 : 0, add);
  addNeighbours(context, at, cased, add);
  addTagsBefore(context, at, [before, beforeThat], cased, add);
  addClusters(context, at, [before, cased], add);
  return n;
}

function addOwn(word: WordCode, cased: number, isFirst: number, add: AddFeature): void {
  add(1, 0);
  add(2, word.lower);
  add(3, word.form, isFirst);
  add(4, word.suffix1);
  add(5, word.suffix2);
  add(6, word.suffix3);
  add(7, word.suffix4);
  add(9, word.prefix2);
  add(10, word.prefix3);
  add(12, word.shape, cased);
  add(13, cased);
  add(14, word.suffix3, cased);
  add(15, word.suffix2, cased);
}

function addNeighbours({ words }: TagContext, at: number, cased: number, add: AddFeature): void {
  const word = words[at] as WordCode;
  const [left, left2, right, right2] = [words[at - 1], words[at - 2], words[at + 1], words[at + 2]];
  const leftLower = left?.lower ?? edge;
  const rightLower = right?.lower ?? edge;
  add(21, leftLower);
  add(22, leftLower, word.lower);
  add(23, left2?.lower ?? edge);
  add(25, rightLower);
  add(26, rightLower, word.lower);
  add(27, right2?.lower ?? edge);
  add(30, left?.suffix3 ?? edge);
  add(31, right?.suffix3 ?? edge);
  add(33, right?.shape ?? edge, cased);
  add(34, left?.shape ?? edge, cased);
  add(38, right2?.suffix3 ?? edge);
  add(39, right?.kind ?? edge, right2?.kind ?? edge, cased);
  add(41, left?.kind ?? edge, right?.kind ?? edge, cased);
  add(42, word.lower, right?.suffix2 ?? edge);
}

/** Clusters of the word and of its neighbours, for words that the treebanks do not have. */
function addClusters(
  { words }: TagContext,
  at: number,
  [before, cased]: readonly [number, number],
  add: AddFeature,
): void {
  const word = words[at] as WordCode;
  const [left, right] = [words[at - 1], words[at + 1]];
  add(43, word.fine, cased);
  add(44, word.middle, cased);
  add(45, word.coarse, cased);
  add(46, word.fine, word.suffix2);
  add(47, word.middle, before);
  add(48, left?.fine ?? edge, cased);
  add(49, right?.fine ?? edge, cased);
  add(50, word.middle, right?.middle ?? edge);
  add(51, left?.middle ?? edge, word.middle);
  add(52, right?.middle ?? edge, before);
  add(53, word.coarse, word.suffix3);
  add(54, words[at + 2]?.middle ?? edge, right?.middle ?? edge);
}

function addTagsBefore(
  { words }: TagContext,
  at: number,
  [before, beforeThat]: readonly [number, number],
  cased: number,
  add: AddFeature,
): void {
  const word = words[at] as WordCode;
  const right = words[at + 1];
  add(16, before);
  add(17, before, beforeThat);
  add(18, before, word.lower);
  add(19, before, word.suffix3);
  add(20, before, cased);
  add(32, right?.suffix2 ?? edge, before);
  add(35, before, right?.lower ?? edge);
  add(36, before, beforeThat, word.lower);
  add(40, before, beforeThat, right?.suffix2 ?? edge);
}
