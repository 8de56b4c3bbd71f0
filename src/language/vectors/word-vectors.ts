// Vectors and clusters of frequent words, learnt elsewhere from running text; they tell words of a kind that the
// treebanks never showed. Kept in eight bits, since only a few rows of many are ever used.

import { brokenModel, type ModelFormat, modelName, readModelFile } from '../../tables/index.ts';

export interface VectorsHeader {
  readonly name: string;
  readonly words: number;
  /** Numbers in a vector. */
  readonly size: number;
}

export interface WordVectors {
  readonly size: number;
  /** Row by the hash of the word in lower case (`WordCode.lower`). */
  readonly rows: ReadonlyMap<number, number>;
  /** The cluster of each row among a thousand, some hundreds and some dozens. */
  readonly fine: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

export const vectorsMagic = 0x31564d44;
/** The row of a word without a vector. */
export const noVector = -1;
/** Key and scale of a row, four bytes each, and the numbers of its clusters. */
const bytesBesideVector = 12;

function formatOf(file: URL): ModelFormat {
  return { mark: vectorsMagic, name: modelName(file), what: 'vectors of words' };
}

/** Reads a file that the training scripts wrote. Throws a DemarcheError where it is missing or none. */
export function readWordVectors(file: URL): WordVectors {
  const { bytes, header, bodyStart } = readModelFile<VectorsHeader>(file, formatOf(file));
  const { words, size } = header;
  // A copy, since views of 32 bits have to begin at an address that four divides.
  const body = new Uint8Array(bytes.subarray(bodyStart));
  if (body.byteLength !== words * (size + bytesBesideVector)) throw brokenModel(formatOf(file));
  const keys = new Int32Array(body.buffer, 0, words);
  const rows = new Map<number, number>();
  for (let row = 0; row < words; row += 1) rows.set(keys[row] as number, row);
  return {
    size,
    rows,
    scales: new Float32Array(body.buffer, words * 4, words),
    fine: new Uint16Array(body.buffer, words * 8, words),
    middle: body.subarray(words * 10, words * 11),
    coarse: body.subarray(words * 11, words * 12),
    values: new Int8Array(body.buffer, words * bytesBesideVector, words * size),
  };
}

/** Adds the vector of a row to `out` from `at` on; nothing for `noVector`. */
export function addVector(vectors: WordVectors, row: number, out: Float32Array, at: number): void {
  if (row === noVector) return;
  const scale = vectors.scales[row] as number;
  const from = row * vectors.size;
  for (let unit = 0; unit < vectors.size; unit += 1)
    out[at + unit] = (out[at + unit] as number) + (vectors.values[from + unit] as number) * scale;
}
