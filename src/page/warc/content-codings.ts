// Undoes what HTTP's `Content-Encoding` names (RFC 9110, 8.4.1); gzip tells itself by its first bytes and is undone with the page.

import { brotliDecompressSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Some servers send "deflate" without the zlib wrapper that the standard asks for. */
const undoDeflate: Undo = (bytes, options) => {
  try {
    return inflateSync(bytes, options);
  } catch {
    return inflateRawSync(bytes, options);
  }
};

const codings: Readonly<Record<string, Undo>> = {
  br: brotliDecompressSync,
  deflate: undoDeflate,
  zstd: zstdDecompressSync,
};

/** The bytes as they are where the coding is unknown, was undone by the archiver already, or does not fit. */
export function undoCoding(bytes: Uint8Array, coding: string, limitBytes: number): Uint8Array {
  const undo = codings[coding.trim().toLowerCase()];
  if (undo === undefined) return bytes;
  try {
    return undo(bytes, { maxOutputLength: limitBytes });
  } catch {
    return bytes;
  }
}
