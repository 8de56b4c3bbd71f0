// Reads a file of trained weights: a mark of its kind, a header in JSON with its length before it, and the weights.

import { readFileSync } from 'node:fs';
import { DemarcheError } from '../../text/index.ts';

/** The mark and the length of the header, four bytes each. */
const prefixBytes = 8;

export interface ModelFile {
  readonly bytes: Uint8Array;
  /** As the training scripts wrote it; a file with the right mark is taken at its word. */
  readonly header: unknown;
  /** Where the weights begin. */
  readonly bodyStart: number;
}

/** The bytes of a file of `models/`; `what` names its content. Throws a DemarcheError (`MODEL_NOT_FOUND`). */
export function readModelBytes(file: URL, what: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DemarcheError(
      'MODEL_NOT_FOUND',
      `The ${what} ${shortName(file)} cannot be read.`,
      'Name the folder that holds `models/english`, or install Demarche again.',
      { cause },
    );
  }
}

/** Reads a file that begins with the mark. Throws a DemarcheError (`MODEL_NOT_FOUND`, `MODEL_BROKEN`) that names it. */
export function readModelFile(file: URL, mark: number, what: string): ModelFile {
  const bytes = readModelBytes(file, what);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < prefixBytes || view.getUint32(0, true) !== mark) throw brokenModel(file, what);
  const bodyStart = prefixBytes + view.getUint32(4, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(prefixBytes, bodyStart)));
  return { bytes, header, bodyStart };
}

/** The error for a file that does not hold what its name says. */
export function brokenModel(file: URL, what: string): DemarcheError {
  return new DemarcheError(
    'MODEL_BROKEN',
    `${shortName(file)} holds no ${what} of this version.`,
    'Make it again with the command on its card, or install Demarche again.',
  );
}

function shortName(file: URL): string {
  return file.pathname.split('/').slice(-3).join('/');
}
