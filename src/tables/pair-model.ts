// The weights that tell between whom the act of a sentence is, from `models/events/pairs.bin`.

import {
  brokenModel,
  copiedBytes,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

export interface PairModel {
  /** By the hash of a cue, its weight in steps; a cue that no training sentence had is not there. */
  readonly cues: ReadonlyMap<number, number>;
  /** What 1 of a weight stands for. */
  readonly weightStep: number;
  /** What "nobody does anything to anybody" weighs beside the pairs of a sentence. */
  readonly nobody: number;
}

interface Header extends Omit<PairModel, 'cues'> {
  readonly cueCount: number;
}

/** The mark is "DEP1". */
const format: ModelFormat = { mark: 0x31504544, name: 'events/pairs.bin', what: 'model of pairs' };

/** The bytes that `parsePairModel` reads. */
export function packPairModel({ cues, weightStep, nobody }: PairModel): Uint8Array {
  const header: Header = { weightStep, nobody, cueCount: cues.size };
  return packModelFile(format, header, [Uint32Array.from(cues.keys()), Int8Array.from(cues.values())]);
}

/** The model from the bytes of its file, as `packPairModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parsePairModel(bytes: Uint8Array): PairModel {
  const { header, bodyStart } = parseModelFile<Header>(bytes, format);
  const { cueCount, weightStep, nobody } = header;
  const weightsAt = bodyStart + 4 * cueCount;
  if (weightsAt + cueCount !== bytes.byteLength) throw brokenModel(format);
  const hashes = new Uint32Array(copiedBytes(bytes, bodyStart, weightsAt));
  const weights = new Int8Array(copiedBytes(bytes, weightsAt, bytes.byteLength));
  return { cues: new Map([...hashes].map((hash, at) => [hash, weights[at] ?? 0])), weightStep, nobody };
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readPairModel(file: URL): PairModel {
  return parsePairModel(readModelBytes(file, format));
}
