// The features of the reader of names: spelling, tags, neighbours, listed phrases, and the same word elsewhere in the text. They come in
// groups by what they look at: what one word or a few small numbers alone decide is summed once and kept.

import { mix } from '../weights/hash.ts';
import type { WordCode } from './word-codes.ts';

export const nameFeatureCount = 80;

/** A sentence as the reader of names sees it. */
export interface NameWords {
  readonly words: readonly WordCode[];
  /** Number of the joint tag of each word. */
  readonly tags: Uint8Array;
  readonly hints: Int32Array;
  readonly casing: number;
  /** What a first reading of the whole text made of the same word, 0 where it says nothing. */
  readonly elsewhere: Int32Array;
}

const edge = 77;
const noTag = 200;

function feature(template: number, first: number, second = 0, third = 0): number {
  return mix(mix(mix(template, first), second), third);
}

/** How the word and its sentence are capitalised, and whether it is the first: a number below 64. */
export function casedOf({ words, casing }: NameWords, at: number): number {
  return (words[at] as WordCode).kind * 8 + casing * 2 + (at === 0 ? 1 : 0);
}

/** The word at a place, none beyond the ends. */
function wordAt(words: readonly WordCode[], at: number): WordCode | undefined {
  return at >= 0 && at < words.length ? words[at] : undefined;
}

function numberAt(numbers: Int32Array | Uint8Array, at: number, outside: number): number {
  return at >= 0 && at < numbers.length ? (numbers[at] as number) : outside;
}

/** Writes the features of spelling and clusters to `out` from `n` on, and tells where the next begins; so do all groups. */
export function ownNameFeatures(word: WordCode, cased: number, out: Int32Array, n = 0): number {
  out[n] = feature(501, 0);
  out[n + 1] = feature(502, word.lower);
  out[n + 2] = feature(503, word.form, (cased >> 1) & 3);
  out[n + 3] = feature(504, word.suffix2, cased);
  out[n + 4] = feature(505, word.suffix3, cased);
  out[n + 5] = feature(506, word.suffix4, cased);
  out[n + 6] = feature(507, word.prefix2, cased);
  out[n + 7] = feature(508, word.prefix3, cased);
  out[n + 8] = feature(509, word.prefix4, cased);
  out[n + 9] = feature(510, word.shape, cased);
  out[n + 10] = feature(511, cased);
  out[n + 11] = feature(552, word.fine, cased);
  out[n + 12] = feature(553, word.middle, cased);
  out[n + 13] = feature(554, word.coarse, cased);
  return n + 14;
}

/** Of the word so many places away, from -2 to 2, and how the word itself is capitalised. */
export function sideNameFeatures(
  word: WordCode | undefined,
  step: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  const lower = word?.lower ?? edge;
  if (step === -2 || step === 2) {
    out[n] = feature(step < 0 ? 522 : 523, lower, cased);
    out[n + 1] = feature(step < 0 ? 561 : 562, word?.middle ?? edge, cased);
    return n + 2;
  }
  out[n] = feature(step < 0 ? 518 : 519, lower, cased);
  out[n + 1] = feature(step < 0 ? 539 : 538, word?.suffix3 ?? edge, cased);
  out[n + 2] = feature(step < 0 ? 555 : 556, word?.fine ?? edge, cased);
  return n + 3;
}

/** The kind of the word at a place, or what stands for the edge of the sentence. */
export function kindAt({ words }: NameWords, at: number): number {
  return wordAt(words, at)?.kind ?? edge;
}

/** Of the tag and of how word and neighbours are written. */
export function kindNameFeatures(
  [left, right]: readonly [number, number],
  tag: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  const kinds = mix(left, right);
  out[n] = feature(512, tag, cased);
  out[n + 1] = feature(536, kinds, cased);
  out[n + 2] = feature(537, kinds, cased, tag);
  return n + 3;
}

/** Of the listed phrases around a word. */
export function hintNameFeatures(
  { hints, tags }: NameWords,
  at: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  const tag = tags[at] as number;
  const own = hints[at] as number;
  const [left, right] = [numberAt(hints, at - 1, -1), numberAt(hints, at + 1, -1)];
  out[n] = feature(528, own, cased);
  out[n + 1] = feature(529, own, left, cased);
  out[n + 2] = feature(530, own, right, cased);
  out[n + 3] = feature(531, left, cased, tag);
  out[n + 4] = feature(532, right, cased, tag);
  out[n + 5] = feature(533, left, own, right);
  out[n + 6] = feature(534, numberAt(hints, at + 2, -1), cased);
  out[n + 7] = feature(535, numberAt(hints, at - 2, -1), cased);
  return n + 8;
}

/** Of what was made of the word elsewhere: all that differs between two readings of a sentence. */
export function elsewhereFeatures(
  { elsewhere, hints, tags }: NameWords,
  at: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  const own = elsewhere[at] as number;
  out[n] = feature(542, own, cased);
  out[n + 1] = feature(543, own, tags[at] as number);
  out[n + 2] = feature(544, own, numberAt(elsewhere, at - 1, -1));
  out[n + 3] = feature(545, own, numberAt(elsewhere, at + 1, -1));
  out[n + 4] = feature(546, own, hints[at] as number);
  return n + 5;
}

/** All others: of two words, of words and tags, and of the tags around. */
export function otherNameFeatures(
  { words, tags, hints }: NameWords,
  at: number,
  cased: number,
  out: Int32Array,
  n = 0,
): number {
  const word = words[at] as WordCode;
  const [left, right] = [wordAt(words, at - 1), wordAt(words, at + 1)];
  const [left2, right2] = [wordAt(words, at - 2), wordAt(words, at + 2)];
  const tag = tags[at] as number;
  const [tagLeft, tagRight] = [numberAt(tags, at - 1, noTag), numberAt(tags, at + 1, noTag)];
  const [leftLower, rightLower] = [left?.lower ?? edge, right?.lower ?? edge];
  const [runEnd, runStart] = [runWord(words, at, 1), runWord(words, at, -1)];
  out[n] = feature(513, tag, tagLeft);
  out[n + 1] = feature(514, tag, tagRight);
  out[n + 2] = feature(515, tagLeft, tag, tagRight);
  out[n + 3] = feature(516, tag, tagRight, numberAt(tags, at + 2, noTag));
  out[n + 4] = feature(517, numberAt(tags, at - 2, noTag), tagLeft, tag);
  out[n + 5] = feature(547, word.suffix3, tag, tagLeft);
  out[n + 6] = feature(520, left2?.lower ?? edge, leftLower, cased);
  out[n + 7] = feature(521, rightLower, right2?.lower ?? edge, cased);
  out[n + 8] = feature(524, leftLower, word.lower);
  out[n + 9] = feature(525, word.lower, rightLower);
  out[n + 10] = feature(526, leftLower, tag);
  out[n + 11] = feature(527, rightLower, tag);
  out[n + 12] = feature(540, right?.shape ?? edge, word.shape);
  out[n + 13] = feature(541, left?.shape ?? edge, word.shape);
  out[n + 14] = feature(548, word.suffix3, right?.kind ?? edge, left?.kind ?? edge);
  out[n + 15] = feature(549, runEnd, cased);
  out[n + 16] = feature(550, runStart, cased);
  out[n + 17] = feature(551, runEnd, runStart);
  out[n + 18] = feature(557, left?.middle ?? edge, word.middle);
  out[n + 19] = feature(558, word.middle, right?.middle ?? edge);
  out[n + 20] = feature(559, left?.coarse ?? edge, word.coarse, right?.coarse ?? edge);
  out[n + 21] = feature(560, word.middle, hints[at] as number);
  return n + 22;
}

/** Fills `out` with the features of one word that do not depend on the label before it. */
export function nameFeatures(sentence: NameWords, at: number, out: Int32Array): number {
  const { words, tags } = sentence;
  const cased = casedOf(sentence, at);
  let n = ownNameFeatures(words[at] as WordCode, cased, out);
  for (const step of [-2, -1, 1, 2]) n = sideNameFeatures(wordAt(words, at + step), step, cased, out, n);
  const kinds = [kindAt(sentence, at - 1), kindAt(sentence, at + 1)] as const;
  n = kindNameFeatures(kinds, tags[at] as number, cased, out, n);
  n = hintNameFeatures(sentence, at, cased, out, n);
  n = elsewhereFeatures(sentence, at, cased, out, n);
  return otherNameFeatures(sentence, at, cased, out, n);
}

/** The longest run of capitalised words that is followed to its end. */
const longestRun = 6;

/** The last (or first) word of the run of capitalised words around a word: "of the Foreign [Ministry]". */
function runWord(words: readonly WordCode[], at: number, step: 1 | -1): number {
  let place = at;
  for (let count = 0; count < longestRun; count += 1) {
    const next = wordAt(words, place + step);
    if (next === undefined || next.kind < 1 || next.kind > 3) break;
    place += step;
  }
  return place === at ? -step : (words[place]?.lower ?? edge);
}

/** What the features of a label before a word look at beside that label, in the order in which they are added. */
export const linkGroups = ['kind', 'tag', 'lower', 'hint'] as const;
export type LinkGroup = (typeof linkGroups)[number];

/** Of the label before a word and one thing about the word; the label alone goes with the first. */
export function linkGroupFeatures(
  group: LinkGroup,
  value: number,
  before: number,
  out: Int32Array,
  n = 0,
): number {
  if (group === 'kind') {
    out[n] = mix(601, before);
    out[n + 1] = mix(mix(602, before), value);
    return n + 2;
  }
  out[n] = mix(mix(group === 'tag' ? 603 : group === 'lower' ? 604 : 605, before), value);
  return n + 1;
}

/** What a group looks at. */
export function linkValue(group: LinkGroup, { words, casing, tags, hints }: NameWords, at: number): number {
  const word = words[at] as WordCode;
  if (group === 'kind') return word.kind * 8 + casing * 2;
  if (group === 'tag') return tags[at] as number;
  return group === 'lower' ? word.lower : (hints[at] as number);
}

/** Fills `out` with the features of the label before a word. */
export function linkFeatures(sentence: NameWords, at: number, before: number, out: Int32Array): number {
  let n = 0;
  for (const group of linkGroups)
    n = linkGroupFeatures(group, linkValue(group, sentence, at), before, out, n);
  return n;
}
