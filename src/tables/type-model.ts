// The weights that tell the PLOVER type of what is between a marked pair, from `models/events/types.bin`.

import { type EventType, eventTypeSchema } from '../record/index.ts';
import { knownCell } from './known-cell.ts';
import {
  brokenModel,
  copiedBytes,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

export interface TypeModel {
  /** What is told apart. CONCEDE stands for RETREAT, too: the texts learned from do not tell the two apart. */
  readonly labels: readonly EventType[];
  /** By the hash of a cue, the place of its first weight; a cue has one weight for each label, in their order. */
  readonly cues: ReadonlyMap<number, number>;
  readonly weights: Int8Array;
  /** By the hash of a word, the place of the first number of its vector. */
  readonly words: ReadonlyMap<number, number>;
  readonly vectors: Int8Array;
  /** For each place where words stand and each number of their mean vector, one weight for each label. */
  readonly columnWeights: Float32Array;
  readonly facts: TypeModelFacts;
}

export interface TypeModelFacts {
  /** One for each label. */
  readonly biases: readonly number[];
  /** What 1 in a byte stands for, in the weights of cues and in the vectors. */
  readonly weightStep: number;
  readonly vectorStep: number;
  /** How many numbers a vector has. */
  readonly dimensions: number;
}

/** The mark is "DET1". */
const format: ModelFormat = { mark: 0x31544544, name: 'events/types.bin', what: 'model of types' };

interface Header extends TypeModelFacts {
  readonly labels: readonly string[];
  readonly cueCount: number;
  readonly wordCount: number;
  readonly columnCount: number;
}

/** A cue or a word as a number of 32 bits (FNV-1a over its UTF-16 units). */
export function hashCue(cue: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < cue.length; at += 1) hash = Math.imul(hash ^ cue.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The bytes that `parseTypeModel` reads. */
export function packTypeModel(model: TypeModel): Uint8Array {
  const { labels, cues, weights, words, vectors, columnWeights, facts } = model;
  const columnCount = columnWeights.length / labels.length;
  const header: Header = { ...facts, labels, cueCount: cues.size, wordCount: words.size, columnCount };
  const hashes = [cues, words].map((places) => Uint32Array.from(places.keys()));
  return packModelFile(format, header, [...hashes, columnWeights, weights, vectors]);
}

/** The model from the bytes of its file, as `packTypeModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseTypeModel(bytes: Uint8Array, file: URL): TypeModel {
  const { header, bodyStart } = parseModelFile<Header>(bytes, format);
  const { labels, cueCount, wordCount, columnCount, ...facts } = header;
  let at = bodyStart;
  const take = (length: number): ArrayBuffer => {
    at += length;
    return copiedBytes(bytes, at - length, at);
  };
  const wanted = at + 4 * (cueCount + wordCount + columnCount * labels.length) + cueCount * labels.length;
  if (wanted + wordCount * facts.dimensions !== bytes.byteLength) throw brokenModel(format);
  return {
    labels: labels.map((label) => knownCell(eventTypeSchema.options, label, file, 1)),
    cues: placesOf(new Uint32Array(take(cueCount * 4)), labels.length),
    words: placesOf(new Uint32Array(take(wordCount * 4)), facts.dimensions),
    columnWeights: new Float32Array(take(columnCount * labels.length * 4)),
    weights: new Int8Array(take(cueCount * labels.length)),
    vectors: new Int8Array(take(wordCount * facts.dimensions)),
    facts,
  };
}

function placesOf(hashes: Uint32Array, width: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [at, hash] of hashes.entries()) places.set(hash, at * width);
  return places;
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readTypeModel(file: URL): TypeModel {
  return parseTypeModel(readModelBytes(file, format), file);
}
