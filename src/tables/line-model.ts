// The trees that tell the lines of an article from the site's chrome, from `models/article/lines.bin`.

import {
  type BoostedTrees,
  readTrees,
  type TreesHeader,
  treesHeaderOf,
  treesListsOf,
} from './boosted-trees.ts';
import {
  brokenModel,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

/** `first` scores a line by what it is and what stands around it; `second` also by the first scores of the page. */
export interface LineModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
  /** By the hash of a term, the logarithm of the odds that it stands in chrome and not in an article. */
  readonly terms: ReadonlyMap<number, number>;
}

/** The mark is "DLM2". */
const format: ModelFormat = { mark: 0x324d4c44, name: 'article/lines.bin', what: 'model of lines' };
/** Odds are kept in steps of one part in so many: a byte holds -8 to 8. */
export const oddsSteps = 16;

interface Header {
  readonly first: TreesHeader;
  readonly second: TreesHeader;
  readonly termCount: number;
}

/** Hashes of four bytes each, then odds of one byte each. */
const bytesPerTerm = 5;

function readTerms(view: DataView, start: number, count: number): ReadonlyMap<number, number> {
  const terms = new Map<number, number>();
  const oddsAt = start + count * (bytesPerTerm - 1);
  for (let at = 0; at < count; at += 1)
    terms.set(view.getUint32(start + at * 4, true), view.getInt8(oddsAt + at) / oddsSteps);
  return terms;
}

/** The model from the bytes of its file, as `packLineModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseLineModel(bytes: Uint8Array): LineModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, bodyStart } = parseModelFile<Header>(bytes, format);
  const first = readTrees(bytes, bodyStart, header.first);
  const second = readTrees(bytes, first.end, header.second);
  if (second.end + header.termCount * bytesPerTerm !== bytes.byteLength) throw brokenModel(format);
  const terms = readTerms(view, second.end, header.termCount);
  return { first: first.trees, second: second.trees, terms };
}

/** The bytes that `parseLineModel` reads. */
export function packLineModel({ first, second, terms }: LineModel): Uint8Array {
  const header: Header = {
    first: treesHeaderOf(first),
    second: treesHeaderOf(second),
    termCount: terms.size,
  };
  const lists = [first, second].flatMap(treesListsOf);
  const odds = Int8Array.from(terms.values(), (value) => Math.round(value * oddsSteps));
  return packModelFile(format, header, [...lists, Uint32Array.from(terms.keys()), odds]);
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readLineModel(file: URL): LineModel {
  return parseLineModel(readModelBytes(file, format));
}
