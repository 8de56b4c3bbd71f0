// The model of how certain what a word names is, from `models/events/factuality.bin`: a row of numbers for each feature, and trees.

import { existsSync } from 'node:fs';
import {
  type BoostedTrees,
  readTrees,
  type TreesHeader,
  treesByteLength,
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

/** What is asked of a word: how certain readers are of it, be it done or ahead, or whether it has happened yet. */
export const certaintyQuestions = ['certain', 'yet'] as const;
export type CertaintyQuestion = (typeof certaintyQuestions)[number];

/** How raw answers lie on the scale of the readers. */
export interface CertaintyScale {
  /** Raw answers, rising, each with the middle of what readers held where such an answer was given. */
  readonly knots: readonly (readonly [raw: number, value: number])[];
  /** Raw answers below the first are told as "did not happen", above the second as "happened". */
  readonly cuts: readonly [number, number];
}

/** How the sum of the rows answers a question. */
export interface CertaintyAnswer extends CertaintyScale {
  /** One weight for each number of a row. */
  readonly weights: readonly number[];
  readonly bias: number;
  /**
   * Trees that ask which features are there: a column is the place of a key. Their chance of 0 to 1 stands for -3 to 3, and the
   * answer is the mean of theirs and that of the rows. Where there are no trees, the rows answer alone.
   */
  readonly trees: BoostedTrees;
}

export interface CertaintyModel {
  /** Numbers in a row. */
  readonly width: number;
  /** What one step of a byte is worth. */
  readonly step: number;
  readonly answers: Readonly<Record<CertaintyQuestion, CertaintyAnswer>>;
  /** Hashes of the features, rising. */
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
}

/** The mark is "DFM3". */
const format: ModelFormat = {
  mark: 0x334d4644,
  name: 'events/factuality.bin',
  what: 'model of certainty',
  isOptional: true,
};
const bytesPerKey = 4;

type AnswerHeader = Omit<CertaintyAnswer, 'trees'> & { readonly trees: TreesHeader };
type Header = Pick<CertaintyModel, 'width' | 'step'> & {
  readonly count: number;
  readonly answers: Readonly<Record<CertaintyQuestion, AnswerHeader>>;
};

/** The model from the bytes of its file, as `packCertaintyModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseCertaintyModel(bytes: Uint8Array): CertaintyModel {
  const file = parseModelFile<Header>(bytes, format);
  const { count, width, step, answers } = file.header;
  const { certain, yet } = answers;
  const rowsStart = file.bodyStart + count * bytesPerKey;
  const rowsEnd = rowsStart + count * width;
  const end = rowsEnd + treesByteLength(certain.trees) + treesByteLength(yet.trees);
  if (end !== bytes.byteLength) throw brokenModel(format);
  const ofCertain = readTrees(bytes, rowsEnd, certain.trees);
  const ofYet = readTrees(bytes, ofCertain.end, yet.trees);
  return {
    width,
    step,
    answers: { certain: { ...certain, trees: ofCertain.trees }, yet: { ...yet, trees: ofYet.trees } },
    keys: new Uint32Array(copiedBytes(bytes, file.bodyStart, rowsStart)),
    rows: new Int8Array(copiedBytes(bytes, rowsStart, rowsEnd)),
  };
}

/** The bytes that `parseCertaintyModel` reads. */
export function packCertaintyModel({ keys, rows, width, step, answers }: CertaintyModel): Uint8Array {
  const { certain, yet } = answers;
  const header: Header = {
    width,
    step,
    count: keys.length,
    answers: {
      certain: { ...certain, trees: treesHeaderOf(certain.trees) },
      yet: { ...yet, trees: treesHeaderOf(yet.trees) },
    },
  };
  const trees = [certain.trees, yet.trees].flatMap(treesListsOf);
  return packModelFile(format, header, [keys, rows, ...trees]);
}

/** Reads the file; null where there is none, since rules answer without it. Throws a DemarcheError (`MODEL_BROKEN`). */
export function readCertaintyModel(file: URL): CertaintyModel | null {
  return existsSync(file) ? parseCertaintyModel(readModelBytes(file, format)) : null;
}
