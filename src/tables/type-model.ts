// The weights that tell the PLOVER type of what is between a marked pair, from `models/events/types.bin`.

import { readFileSync } from 'node:fs';
import { type EventType, eventTypeSchema } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { knownCell } from './known-cell.ts';

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

/** The first four bytes of the file, "DET1", as a number with its lowest byte first. */
const mark = 0x31544544;
/** The mark and the length of the header, four bytes each. */
const prefixBytes = 8;

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
  const text = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new DataView(new ArrayBuffer(prefixBytes));
  prefix.setUint32(0, mark, true);
  prefix.setUint32(4, text.length, true);
  const hashes = [cues, words].map((places) => Uint32Array.from(places.keys()));
  const parts = [prefix, text, ...hashes, columnWeights, weights, vectors];
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** The model from the bytes of its file, as `packTypeModel` makes them; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseTypeModel(bytes: Uint8Array, file: URL): TypeModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < prefixBytes || view.getUint32(0, true) !== mark) throw brokenModel();
  let at = prefixBytes + view.getUint32(4, true);
  const { labels, cueCount, wordCount, columnCount, ...facts } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(prefixBytes, at)),
  ) as Header;
  const take = (length: number): ArrayBuffer => {
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at)).buffer;
  };
  const wanted = at + 4 * (cueCount + wordCount + columnCount * labels.length) + cueCount * labels.length;
  if (wanted + wordCount * facts.dimensions !== bytes.byteLength) throw brokenModel();
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

function brokenModel(): DemarcheError {
  return new DemarcheError(
    'MODEL_BROKEN',
    'events/types.bin holds no model of types of this version.',
    'Make it again with the command on its card, or install Demarche again.',
  );
}

/** Reads the file; throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readTypeModel(file: URL): TypeModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new DemarcheError(
      'MODEL_NOT_FOUND',
      'The model of types events/types.bin cannot be read.',
      'Keep `models` beside `data`, or install Demarche again.',
      { cause },
    );
  }
  return parseTypeModel(bytes, file);
}
