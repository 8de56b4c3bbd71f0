// The features of the reader of names: spelling, tags, neighbours, listed phrases, and the same word elsewhere in the text.

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

/** Adds one feature: the number of its template and up to three values. */
type AddFeature = (template: number, first: number, second?: number, third?: number) => void;

/** Fills `out` with the features of one word that do not depend on the label before it. */
export function nameFeatures(sentence: NameWords, at: number, out: Int32Array): number {
  let n = 0;
  const add: AddFeature = (template, first, second = 0, third = 0) => {
    out[n] = mix(mix(mix(template, first), second), third);
    n += 1;
  };
  const word = sentence.words[at] as WordCode;
  const cased = word.kind * 8 + sentence.casing * 2 + (at === 0 ? 1 : 0);
  addSpelling(word, cased, sentence.casing, add);
  addTags(sentence.tags, at, word, cased, add);
  addNeighbours(sentence, at, cased, add);
  addHints(sentence, at, cased, add);
  addElsewhere(sentence, at, cased, add);
  addClusters(sentence, at, cased, add);
  return n;
}

function addSpelling(word: WordCode, cased: number, casing: number, add: AddFeature): void {
  add(501, 0);
  add(502, word.lower);
  add(503, word.form, casing);
  add(504, word.suffix2, cased);
  add(505, word.suffix3, cased);
  add(506, word.suffix4, cased);
  add(507, word.prefix2, cased);
  add(508, word.prefix3, cased);
  add(509, word.prefix4, cased);
  add(510, word.shape, cased);
  add(511, cased);
}

function addTags(tags: Uint8Array, at: number, word: WordCode, cased: number, add: AddFeature): void {
  const tag = (place: number): number => tags[place] ?? noTag;
  add(512, tag(at), cased);
  add(513, tag(at), tag(at - 1));
  add(514, tag(at), tag(at + 1));
  add(515, tag(at - 1), tag(at), tag(at + 1));
  add(516, tag(at), tag(at + 1), tag(at + 2));
  add(517, tag(at - 2), tag(at - 1), tag(at));
  add(547, word.suffix3, tag(at), tag(at - 1));
}

function addNeighbours({ words, tags }: NameWords, at: number, cased: number, add: AddFeature): void {
  const word = words[at] as WordCode;
  const tag = tags[at] as number;
  const [left, left2, right, right2] = [words[at - 1], words[at - 2], words[at + 1], words[at + 2]];
  const leftLower = left?.lower ?? edge;
  const rightLower = right?.lower ?? edge;
  const kinds = mix(left?.kind ?? edge, right?.kind ?? edge);
  add(518, leftLower, cased);
  add(519, rightLower, cased);
  add(520, left2?.lower ?? edge, leftLower, cased);
  add(521, rightLower, right2?.lower ?? edge, cased);
  add(522, left2?.lower ?? edge, cased);
  add(523, right2?.lower ?? edge, cased);
  add(524, leftLower, word.lower);
  add(525, word.lower, rightLower);
  add(526, leftLower, tag);
  add(527, rightLower, tag);
  add(536, kinds, cased);
  add(537, kinds, cased, tag);
  add(538, right?.suffix3 ?? edge, cased);
  add(539, left?.suffix3 ?? edge, cased);
  add(540, right?.shape ?? edge, word.shape);
  add(541, left?.shape ?? edge, word.shape);
  add(548, word.suffix3, right?.kind ?? edge, left?.kind ?? edge);
  add(549, runWord(words, at, 1), cased);
  add(550, runWord(words, at, -1), cased);
  add(551, runWord(words, at, 1), runWord(words, at, -1));
}

function addHints({ hints, tags }: NameWords, at: number, cased: number, add: AddFeature): void {
  const hint = (place: number): number => hints[place] ?? -1;
  const tag = tags[at] as number;
  add(528, hint(at), cased);
  add(529, hint(at), hint(at - 1), cased);
  add(530, hint(at), hint(at + 1), cased);
  add(531, hint(at - 1), cased, tag);
  add(532, hint(at + 1), cased, tag);
  add(533, hint(at - 1), hint(at), hint(at + 1));
  add(534, hint(at + 2), cased);
  add(535, hint(at - 2), cased);
}

function addElsewhere(
  { elsewhere, hints, tags }: NameWords,
  at: number,
  cased: number,
  add: AddFeature,
): void {
  const own = elsewhere[at] as number;
  add(542, own, cased);
  add(543, own, tags[at] as number);
  add(544, own, elsewhere[at - 1] ?? -1);
  add(545, own, elsewhere[at + 1] ?? -1);
  add(546, own, hints[at] ?? -1);
}

/** Clusters of the word and of its neighbours, for words that the treebanks do not have. */
function addClusters({ words, hints }: NameWords, at: number, cased: number, add: AddFeature): void {
  const word = words[at] as WordCode;
  const [left, right] = [words[at - 1], words[at + 1]];
  add(552, word.fine, cased);
  add(553, word.middle, cased);
  add(554, word.coarse, cased);
  add(555, left?.fine ?? edge, cased);
  add(556, right?.fine ?? edge, cased);
  add(557, left?.middle ?? edge, word.middle);
  add(558, word.middle, right?.middle ?? edge);
  add(559, left?.coarse ?? edge, word.coarse, right?.coarse ?? edge);
  add(560, word.middle, hints[at] ?? -1);
  add(561, words[at - 2]?.middle ?? edge, cased);
  add(562, words[at + 2]?.middle ?? edge, cased);
}

/** The longest run of capitalised words that is followed to its end. */
const longestRun = 6;

/** The last (or first) word of the run of capitalised words around a word: "of the Foreign [Ministry]". */
function runWord(words: readonly WordCode[], at: number, step: 1 | -1): number {
  let place = at;
  for (let count = 0; count < longestRun; count += 1) {
    const next = words[place + step];
    if (next === undefined || next.kind < 1 || next.kind > 3) break;
    place += step;
  }
  return place === at ? -step : (words[place]?.lower ?? edge);
}

/** Fills `out` with the features of the label before a word. */
export function linkFeatures(sentence: NameWords, at: number, before: number, out: Int32Array): number {
  const word = sentence.words[at] as WordCode;
  out[0] = mix(601, before);
  out[1] = mix(mix(602, before), word.kind * 8 + sentence.casing * 2);
  out[2] = mix(mix(603, before), sentence.tags[at] as number);
  out[3] = mix(mix(604, before), word.lower);
  out[4] = mix(mix(605, before), sentence.hints[at] as number);
  return 5;
}
