// What the models see of a word apart from its neighbours: hashes of its form, its ends and its shape.

import { noVector, type WordVectors } from '../vectors/word-vectors.ts';
import { hashText, mix } from '../weights/hash.ts';

export interface WordCode {
  /** The place of the word in its list of codes. */
  readonly id: number;
  readonly form: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** Upper, lower, digit and other, runs shortened: "McDonald" is `XxXx`. */
  readonly shape: number;
  /** 0 lower case, 1 capitalised, 2 all upper case, 3 mixed, 4 number, 5 punctuation, 6 other. */
  readonly kind: number;
  /** The word's row among the word vectors and its three clusters; `noVector` for a word that has none. */
  readonly vector: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** Codes of words already seen, so that a word is hashed once. */
export interface WordCodes {
  readonly seen: Map<string, WordCode>;
  readonly vectors: WordVectors;
}

/** No words seen yet. */
export function noCodes(vectors: WordVectors): WordCodes {
  return { seen: new Map(), vectors };
}

/** The code of a word, from `codes` where it was met before; adds it there otherwise. */
export function codeOf(word: string, codes: WordCodes): WordCode {
  const known = codes.seen.get(word);
  if (known !== undefined) return known;
  const code = makeCode(word, codes.seen.size, codes.vectors);
  codes.seen.set(word, code);
  return code;
}

/** The key of a word whatever its case and digits. */
export function wordKey(word: string): number {
  return keyOfLower(plainQuotes(word.toLowerCase()));
}

function keyOfLower(lower: string): number {
  return hashText(lower.replace(/\d/gu, '0'));
}

/** A compound without a vector of its own has that of its last part: "pre-war" that of "war". */
function vectorRow(lower: string, key: number, { rows }: WordVectors): number {
  const own = rows.get(key);
  if (own !== undefined) return own;
  const hyphen = lower.lastIndexOf('-');
  return hyphen < 0 ? noVector : (rows.get(keyOfLower(lower.slice(hyphen + 1))) ?? noVector);
}

function makeCode(word: string, id: number, vectors: WordVectors): WordCode {
  const lower = plainQuotes(word.toLowerCase());
  const size = lower.length;
  const end = (length: number): number => mix(length, hashText(lower, Math.max(0, size - length)));
  const head = (length: number): number => mix(length, hashText(lower, 0, Math.min(size, length)));
  const key = keyOfLower(lower);
  const vector = vectorRow(lower, key, vectors);
  return {
    id,
    form: hashText(plainQuotes(word)),
    lower: key,
    suffix1: end(1),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    prefix1: head(1),
    prefix2: head(2),
    prefix3: head(3),
    prefix4: head(4),
    shape: hashText(shapeOf(word)),
    kind: kindOf(word),
    vector,
    fine: vectors.fine[vector] ?? noVector,
    middle: vectors.middle[vector] ?? noVector,
    coarse: vectors.coarse[vector] ?? noVector,
  };
}

/** Curly quotes are read as the straight ones of the training text. */
function plainQuotes(word: string): string {
  return word.replace(/[’‘`]/gu, "'").replace(/[“”]/gu, '"');
}

/** A shape is cut off after so many runs. */
const longestShape = 8;

function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const part = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/u.test(character)
          ? 'd'
          : character;
    if (!shape.endsWith(part)) shape += part;
    if (shape.length >= longestShape) break;
  }
  return word.length > 1 && /^\p{Lu}{2,}$/u.test(word) ? 'XX' : shape;
}

function kindOf(word: string): number {
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return 5;
  if (/^\p{Ll}/u.test(word)) return /^[\p{Ll}'’.-]+$/u.test(word) ? 0 : 3;
  if (/^\p{Lu}/u.test(word))
    return /^\p{Lu}[\p{Lu}.&-]+$/u.test(word) ? 2 : /^\p{Lu}[\p{Ll}'’.-]*$/u.test(word) ? 1 : 3;
  return /^\d/u.test(word) ? 4 : 6;
}
