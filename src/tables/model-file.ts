// A file of trained weights: a mark of its kind, a header in JSON with its length before it, then lists of numbers.

import { readFileSync } from 'node:fs';
import { DemarcheError } from '../text/index.ts';

/** The mark and the length of the header, four bytes each. */
const prefixBytes = 8;

/** What a file of one kind is known by. */
export interface ModelFormat {
  /** The first four bytes, as a number with its lowest byte first. */
  readonly mark: number;
  /** The file, as a person finds it: `events/types.bin`. */
  readonly name: string;
  /** What it holds, in words: "model of types". */
  readonly what: string;
  /** True where the program answers by rules without it. */
  readonly isOptional?: boolean;
}

export interface ModelFile<Header> {
  readonly bytes: Uint8Array;
  /** As the training scripts wrote it; a file with the right mark is taken at its word. */
  readonly header: Header;
  /** Where the weights begin. */
  readonly bodyStart: number;
}

/** The error for a file that does not hold what its name says. */
export function brokenModel({ name, what, isOptional = false }: ModelFormat): DemarcheError {
  const remedy = isOptional
    ? 'Make it again with the command on its card, install Demarche again, or remove the file: rules answer without it.'
    : 'Make it again with the command on its card, or install Demarche again.';
  return new DemarcheError('MODEL_BROKEN', `${name} holds no ${what} of this version.`, remedy);
}

/** The bytes of a file of `models/`. Throws a DemarcheError (`MODEL_NOT_FOUND`). */
export function readModelBytes(file: URL, { name, what }: Pick<ModelFormat, 'name' | 'what'>): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DemarcheError(
      'MODEL_NOT_FOUND',
      `The ${what} ${name} cannot be read.`,
      'Keep `models` beside `data`, or install Demarche again.',
      { cause },
    );
  }
}

/** Takes the header off. Throws a DemarcheError (`MODEL_BROKEN`) where the bytes do not begin with the mark. */
export function parseModelFile<Header>(bytes: Uint8Array, format: ModelFormat): ModelFile<Header> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < prefixBytes || view.getUint32(0, true) !== format.mark) throw brokenModel(format);
  const bodyStart = prefixBytes + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(prefixBytes, bodyStart))) as Header;
  return { bytes, header, bodyStart };
}

/** The bytes that `parseModelFile` takes: the lists one after the other behind the header. */
export function packModelFile(
  { mark }: ModelFormat,
  header: object,
  lists: readonly ArrayBufferView[],
): Uint8Array {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new DataView(new ArrayBuffer(prefixBytes));
  prefix.setUint32(0, mark, true);
  prefix.setUint32(4, headerBytes.length, true);
  const parts = [prefix, headerBytes, ...lists].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Part of the bytes as a list of its own: numbers of four bytes have to begin at an address that is a multiple of four. */
export function copiedBytes(bytes: Uint8Array, start: number, end: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer;
}

/** Reads the file and takes its header off. Throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`). */
export function readModelFile<Header>(file: URL, format: ModelFormat): ModelFile<Header> {
  return parseModelFile<Header>(readModelBytes(file, format), format);
}

/** How a person finds a file of the folder of models: `english/names.bin`. */
export function modelName(file: URL): string {
  return file.pathname.split('/').slice(-2).join('/');
}
