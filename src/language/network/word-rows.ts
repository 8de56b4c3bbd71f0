// Finds the rows of a word in the network's tables of vectors, by the keys that were seen in training.

import type { WordCode } from '../english/word-codes.ts';
import { noVector } from '../vectors/word-vectors.ts';
import { mix } from '../weights/hash.ts';
import type { RowRange } from './recurrent-layer.ts';
import type { Batch } from './run-network.ts';
import { affixCount } from './shape.ts';

/** Rows by key, for words and for affixes. */
export interface Vocabulary {
  readonly words: ReadonlyMap<number, number>;
  readonly affixes: ReadonlyMap<number, number>;
}

/** Rows kept in every table: what was never seen, and the root. */
export const unknownRow = 0;
export const rootRow = 1;
export const firstRow = 2;

/** The keys of a word's affixes, in the order of the batch. */
export function affixKeys(code: WordCode): readonly number[] {
  return [
    mix(1, code.suffix2),
    mix(2, code.suffix3),
    mix(3, code.suffix4),
    mix(4, code.prefix3),
    mix(5, code.prefix4),
    mix(6, mix(code.shape, code.kind)),
  ];
}

/** The key of all roots. */
const rootKey = -1;
/** Numbers of tags are bytes. */
const mostTags = 256;

/** A sentence for the network: the codes of its words and the numbers of their tags. */
export interface TaggedWords {
  readonly words: readonly WordCode[];
  readonly tags: Uint8Array;
}

/** Puts sentences together into one batch, each with a row for its root before its words. */
export function makeBatch(sentences: readonly TaggedWords[], vocabulary: Vocabulary): Batch {
  const rows = sentences.reduce((sum, { words }) => sum + words.length + 1, 0);
  const ranges: RowRange[] = [];
  const words = new Int32Array(rows).fill(rootRow);
  const vectors = new Int32Array(rows).fill(noVector);
  const affixes = new Int32Array(rows * affixCount).fill(rootRow);
  const tags = new Int32Array(rows).fill(rootRow);
  const keys = new Int32Array(rows).fill(rootKey);
  let row = 0;
  for (const sentence of sentences) {
    ranges.push({ start: row, end: row + sentence.words.length + 1 });
    row += 1;
    for (const [at, code] of sentence.words.entries()) {
      words[row] = vocabulary.words.get(code.lower) ?? unknownRow;
      vectors[row] = code.vector;
      for (const [part, key] of affixKeys(code).entries())
        affixes[row * affixCount + part] = vocabulary.affixes.get(key) ?? unknownRow;
      tags[row] = (sentence.tags[at] as number) + firstRow;
      keys[row] = code.id * mostTags + (sentence.tags[at] as number);
      row += 1;
    }
  }
  return { sentences: ranges, rows, words, vectors, affixes, tags, keys };
}
