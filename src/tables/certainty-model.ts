// The model of how certain what a word names is, from `models/events/factuality.bin`: a row of numbers for each feature.

import { existsSync, readFileSync } from 'node:fs';
import { DemarcheError } from '../text/index.ts';

/** What is asked of a word: how certain readers are of it, be it done or ahead, or whether it has happened yet. */
export const certaintyQuestions = ['certain', 'yet'] as const;
export type CertaintyQuestion = (typeof certaintyQuestions)[number];

/** How the sum of the rows answers a question. */
export interface CertaintyAnswer {
  /** One weight for each number of a row. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** Raw answers below the first are told as "did not happen", above the second as "happened". */
  readonly cuts: readonly [number, number];
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

/** The first four bytes of the file, "DFM1", as a number with its lowest byte first. */
const mark = 0x314d4644;
/** The mark and the length of the header, four bytes each. */
const prefixBytes = 8;
const bytesPerKey = 4;

type Header = Pick<CertaintyModel, 'width' | 'step' | 'answers'> & { readonly count: number };

/** The model from the bytes of its file, as `packCertaintyModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseCertaintyModel(bytes: Uint8Array): CertaintyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < prefixBytes || view.getUint32(0, true) !== mark) throw brokenModel();
  const bodyStart = prefixBytes + view.getUint32(4, true);
  const { count, ...header } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(prefixBytes, bodyStart)),
  ) as Header;
  const rowsStart = bodyStart + count * bytesPerKey;
  if (rowsStart + count * header.width !== bytes.byteLength) throw brokenModel();
  // A copy, since numbers of four bytes have to begin at an address that is a multiple of four.
  const keys = new Uint32Array(new Uint8Array(bytes.subarray(bodyStart, rowsStart)).buffer);
  return { ...header, keys, rows: new Int8Array(new Uint8Array(bytes.subarray(rowsStart)).buffer) };
}

/** The bytes that `parseCertaintyModel` reads. */
export function packCertaintyModel({ keys, rows, ...about }: CertaintyModel): Uint8Array {
  const header: Header = { ...about, count: keys.length };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new DataView(new ArrayBuffer(prefixBytes));
  prefix.setUint32(0, mark, true);
  prefix.setUint32(4, headerBytes.length, true);
  const parts = [prefix, headerBytes, keys, rows].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function brokenModel(): DemarcheError {
  return new DemarcheError(
    'MODEL_BROKEN',
    'events/factuality.bin holds no model of certainty of this version.',
    'Make it again with the command on its card, install Demarche again, or remove the file: rules answer without it.',
  );
}

/** Reads the file; null where there is none, since rules answer without it. Throws a DemarcheError (`MODEL_BROKEN`). */
export function readCertaintyModel(file: URL): CertaintyModel | null {
  return existsSync(file) ? parseCertaintyModel(readFileSync(file)) : null;
}
