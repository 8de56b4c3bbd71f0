// Scores of name labels for the words of a sentence. What one word or a few small numbers decide is looked up among what was summed before;
// of a second reading only what the rest of the text tells is summed anew.

import { KeptSums } from '../weights/kept-sums.ts';
import { addScores, type SparseWeights } from '../weights/sparse-weights.ts';
import { beforeCount, type LabelScores, labelCount, noScores } from './label-names.ts';
import {
  casedOf,
  elsewhereFeatures,
  hintNameFeatures,
  kindAt,
  kindNameFeatures,
  linkGroupFeatures,
  linkGroups,
  linkValue,
  type NameWords,
  nameFeatureCount,
  otherNameFeatures,
  ownNameFeatures,
  sideNameFeatures,
} from './name-features.ts';
import type { WordCode } from './word-codes.ts';

/** The weights with what was summed before: see `KeptSums`. Words are known by their numbers, so it goes with one list of word codes. */
export interface NameReader {
  readonly weights: SparseWeights;
  readonly own: KeptSums;
  /** By the places of `steps`. */
  readonly sides: readonly KeptSums[];
  readonly kinds: KeptSums;
  readonly withoutHints: KeptSums;
  /** By the places of `linkGroups`. */
  readonly links: readonly KeptSums[];
}

/** So far from a word stand the words that are looked at by themselves. */
const steps = [-2, -1, 1, 2];

/** There are so many tags, kinds and hints at most that come again. */
const fewRows = 1024;

/** Nothing summed yet. */
export function makeNameReader(weights: SparseWeights): NameReader {
  const kept = (): KeptSums => new KeptSums(weights);
  return {
    weights,
    own: kept(),
    sides: steps.map(kept),
    kinds: kept(),
    withoutHints: kept(),
    links: linkGroups.map(
      (group) => new KeptSums(weights, beforeCount, group === 'lower' ? undefined : fewRows),
    ),
  };
}

/** For another list of word codes. */
export function forgetNames({ own, sides }: NameReader): void {
  for (const kept of [own, ...sides]) kept.forget();
}

/** Values of `casedOf`, numbers of tags and kinds of words are below these; the last kind stands for the edge of the sentence. */
const [mostCased, mostTags, kinds] = [64, 256, 8];

/** The edge of the sentence stands before all words. */
function wordKey(word: WordCode | undefined, cased: number): number {
  return (word === undefined ? 0 : word.id + 1) * mostCased + cased;
}

function addRow(kept: KeptSums, row: number, scores: Int32Array, to: number): void {
  const { sums } = kept;
  for (let label = 0; label < labelCount; label += 1)
    scores[to + label] = (scores[to + label] as number) + (sums[row + label] as number);
}

function ownRow({ own }: NameReader, word: WordCode, cased: number): number {
  const key = wordKey(word, cased);
  const row = own.find(key);
  return row >= 0 ? row : own.keep(key, (features) => ownNameFeatures(word, cased, features));
}

function sideRow(kept: KeptSums, word: WordCode | undefined, step: number, cased: number): number {
  const key = wordKey(word, cased);
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => sideNameFeatures(word, step, cased, features));
}

function kindsRow({ kinds: kept }: NameReader, sentence: NameWords, at: number, cased: number): number {
  const [left, right] = [kindAt(sentence, at - 1), kindAt(sentence, at + 1)];
  const tag = sentence.tags[at] as number;
  const pair = Math.min(left, kinds - 1) * kinds + Math.min(right, kinds - 1);
  const key = (pair * mostTags + tag) * mostCased + cased;
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => kindNameFeatures([left, right], tag, cased, features));
}

/** Bits for the places around a word that lie beyond the sentence; -1 where a listed phrase stands near. */
function withoutHintsBits(hints: Int32Array, at: number): number {
  let bits = 0;
  for (let place = at - 2; place <= at + 2; place += 1) {
    bits *= 2;
    if (place < 0 || place >= hints.length) bits += 1;
    else if (hints[place] !== 0) return -1;
  }
  return bits;
}

/** Most words have no listed phrase near: what that tells is looked up. -1 where one stands near. */
function withoutHintsRow(
  { withoutHints: kept }: NameReader,
  sentence: NameWords,
  at: number,
  cased: number,
): number {
  const bits = withoutHintsBits(sentence.hints, at);
  if (bits < 0) return -1;
  const key = (bits * mostTags + (sentence.tags[at] as number)) * mostCased + cased;
  const row = kept.find(key);
  return row >= 0 ? row : kept.keep(key, (features) => hintNameFeatures(sentence, at, cased, features));
}

function addLinks(reader: NameReader, sentence: NameWords, at: number, links: Int32Array): void {
  const size = beforeCount * labelCount;
  for (let place = 0; place < linkGroups.length; place += 1) {
    const group = linkGroups[place] as (typeof linkGroups)[number];
    const kept = reader.links[place] as KeptSums;
    const value = linkValue(group, sentence, at);
    const known = kept.find(value);
    const row =
      known >= 0
        ? known
        : kept.keep(value, (features, before) => linkGroupFeatures(group, value, before, features));
    const { sums } = kept;
    for (let link = 0; link < size; link += 1)
      links[at * size + link] = (links[at * size + link] as number) + (sums[row + link] as number);
  }
}

/** All scores of a sentence but for what is known from elsewhere. */
export function scoreLabels(sentence: NameWords, reader: NameReader): LabelScores {
  const { words } = sentence;
  const scores = noScores(words.length);
  const features = new Int32Array(nameFeatureCount);
  const sums = new Int32Array(labelCount);
  for (let at = 0; at < words.length; at += 1) {
    const cased = casedOf(sentence, at);
    const to = at * labelCount;
    addRow(reader.own, ownRow(reader, words[at] as WordCode, cased), scores.own, to);
    for (let place = 0; place < steps.length; place += 1) {
      const step = steps[place] as number;
      const word = at + step >= 0 && at + step < words.length ? words[at + step] : undefined;
      const kept = reader.sides[place] as KeptSums;
      addRow(kept, sideRow(kept, word, step, cased), scores.own, to);
    }
    addRow(reader.kinds, kindsRow(reader, sentence, at, cased), scores.own, to);
    const row = withoutHintsRow(reader, sentence, at, cased);
    let count = 0;
    if (row >= 0) addRow(reader.withoutHints, row, scores.own, to);
    else count = hintNameFeatures(sentence, at, cased, features);
    count = otherNameFeatures(sentence, at, cased, features, count);
    addScores(reader.weights, features, count, sums.fill(0));
    for (let label = 0; label < labelCount; label += 1)
      scores.own[to + label] = (scores.own[to + label] as number) + (sums[label] as number);
    addLinks(reader, sentence, at, scores.links);
  }
  return scores;
}

/** The same scores with what is known from elsewhere. */
export function withElsewhere(
  { own, links }: LabelScores,
  sentence: NameWords,
  { weights }: NameReader,
): LabelScores {
  const added = own.slice();
  const features = new Int32Array(nameFeatureCount);
  const sums = new Int32Array(labelCount);
  for (let at = 0; at < sentence.words.length; at += 1) {
    const count = elsewhereFeatures(sentence, at, casedOf(sentence, at), features);
    addScores(weights, features, count, sums.fill(0));
    for (let label = 0; label < labelCount; label += 1)
      added[at * labelCount + label] = (added[at * labelCount + label] as number) + (sums[label] as number);
  }
  return { own: added, links };
}
