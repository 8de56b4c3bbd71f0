// The trees that tell whether two acts of a story are one happening, from `models/stories/same-acts.bin`, and what kind of word the
// words of acts are.

import {
  type BoostedTrees,
  readTrees,
  type TreesHeader,
  treesHeaderOf,
  treesListsOf,
} from './boosted-trees.ts';
import {
  brokenModel,
  copiedBytes,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

export interface SameActModel {
  /** They add to what is thought of two acts at first sight, in log odds. */
  readonly trees: BoostedTrees;
  /** By the hash of a stem, its row among `senses`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of `senseSize` numbers, each row a direction of length 127 or so: words used alike point alike. */
  readonly senses: Int8Array;
  readonly senseSize: number;
}

interface Header {
  readonly trees: TreesHeader;
  readonly words: number;
  readonly senseSize: number;
}

/** The mark is "DSA1". */
const format: ModelFormat = { mark: 0x31415344, name: 'stories/same-acts.bin', what: 'model of same acts' };

/** The bytes that `parseSameActModel` reads. */
export function packSameActModel({ trees, rows, senses, senseSize }: SameActModel): Uint8Array {
  const header: Header = { trees: treesHeaderOf(trees), words: rows.size, senseSize };
  return packModelFile(format, header, [...treesListsOf(trees), Int32Array.from(rows.keys()), senses]);
}

/** The model from the bytes of its file, as `packSameActModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseSameActModel(bytes: Uint8Array): SameActModel {
  const { header, bodyStart } = parseModelFile<Header>(bytes, format);
  const { words, senseSize } = header;
  const { trees, end } = readTrees(bytes, bodyStart, header.trees);
  const sensesAt = end + 4 * words;
  if (sensesAt + words * senseSize !== bytes.byteLength) throw brokenModel(format);
  const hashes = new Int32Array(copiedBytes(bytes, end, sensesAt));
  return {
    trees,
    rows: new Map([...hashes].map((hash, row) => [hash, row])),
    senses: new Int8Array(copiedBytes(bytes, sensesAt, bytes.byteLength)),
    senseSize,
  };
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readSameActModel(file: URL): SameActModel {
  return parseSameActModel(readModelBytes(file, format));
}
