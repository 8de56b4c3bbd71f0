// The model of how certain what a word names is, from `models/events/factuality.bin`: a row of numbers for each feature.

import { existsSync } from 'node:fs';
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

/** The mark is "DFM2". */
const format: ModelFormat = {
  mark: 0x324d4644,
  name: 'events/factuality.bin',
  what: 'model of certainty',
  isOptional: true,
};
const bytesPerKey = 4;

type Header = Pick<CertaintyModel, 'width' | 'step' | 'answers'> & { readonly count: number };

/** The model from the bytes of its file, as `packCertaintyModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseCertaintyModel(bytes: Uint8Array): CertaintyModel {
  const file = parseModelFile<Header>(bytes, format);
  const { count, ...header } = file.header;
  const rowsStart = file.bodyStart + count * bytesPerKey;
  const end = rowsStart + count * header.width;
  if (end !== bytes.byteLength) throw brokenModel(format);
  return {
    ...header,
    keys: new Uint32Array(copiedBytes(bytes, file.bodyStart, rowsStart)),
    rows: new Int8Array(copiedBytes(bytes, rowsStart, end)),
  };
}

/** The bytes that `parseCertaintyModel` reads. */
export function packCertaintyModel({ keys, rows, ...about }: CertaintyModel): Uint8Array {
  const header: Header = { ...about, count: keys.length };
  return packModelFile(format, header, [keys, rows]);
}

/** Reads the file; null where there is none, since rules answer without it. Throws a DemarcheError (`MODEL_BROKEN`). */
export function readCertaintyModel(file: URL): CertaintyModel | null {
  return existsSync(file) ? parseCertaintyModel(readModelBytes(file, format)) : null;
}
