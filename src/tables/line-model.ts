// The trees that tell the lines of an article from the site's chrome, from `models/article/lines.bin`.

import {
  brokenModel,
  copiedBytes,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

/** Trees that all ask one question a level: is the value in this column above this limit? */
export interface BoostedTrees {
  /** The columns that the questions are about. */
  readonly columnNames: readonly string[];
  readonly treeCount: number;
  readonly depth: number;
  /** Per tree and level: the place of a column in `columnNames`, and its limit. */
  readonly columnOf: Uint16Array;
  readonly limits: Float32Array;
  /** Per tree: an answer for each way through its levels. */
  readonly answers: Float32Array;
}

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

type TreesHeader = Pick<BoostedTrees, 'columnNames' | 'treeCount' | 'depth'>;

interface Header {
  readonly first: TreesHeader;
  readonly second: TreesHeader;
  readonly termCount: number;
}

/** Hashes of four bytes each, then odds of one byte each. */
const bytesPerTerm = 5;

/** The bytes of the three lists of one part, in order, and where the part ends. */
function readTrees(
  bytes: Uint8Array,
  start: number,
  header: TreesHeader,
): { trees: BoostedTrees; end: number } {
  const questions = header.treeCount * header.depth;
  const limitsAt = start + questions * 2;
  const answersAt = limitsAt + questions * 4;
  const end = answersAt + (header.treeCount << header.depth) * 4;
  const trees = {
    ...header,
    columnOf: new Uint16Array(copiedBytes(bytes, start, limitsAt)),
    limits: new Float32Array(copiedBytes(bytes, limitsAt, answersAt)),
    answers: new Float32Array(copiedBytes(bytes, answersAt, end)),
  };
  return { trees, end };
}

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
  const headerOf = ({ columnNames, treeCount, depth }: BoostedTrees): TreesHeader => ({
    columnNames,
    treeCount,
    depth,
  });
  const header: Header = { first: headerOf(first), second: headerOf(second), termCount: terms.size };
  const lists = [first, second].flatMap(({ columnOf, limits, answers }) => [columnOf, limits, answers]);
  const odds = Int8Array.from(terms.values(), (value) => Math.round(value * oddsSteps));
  return packModelFile(format, header, [...lists, Uint32Array.from(terms.keys()), odds]);
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readLineModel(file: URL): LineModel {
  return parseLineModel(readModelBytes(file, format));
}
