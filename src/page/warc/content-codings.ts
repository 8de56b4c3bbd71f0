// Undoes what HTTP's `Content-Encoding` names (RFC 9110, 8.4.1); gzip tells itself by its first bytes and is undone with the page.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

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

function undone(undo: Undo, bytes: Uint8Array, limitBytes: number): Uint8Array {
  try {
    return undo(bytes, { maxOutputLength: limitBytes });
  } catch {
    return bytes;
  }
}

/** The bytes as they are where the coding is unknown, was undone by the archiver already, or does not fit. */
export function undoCoding(bytes: Uint8Array, coding: string, limitBytes: number): Uint8Array {
  const undo = codings[coding.trim().toLowerCase()];
  return undo === undefined ? bytes : undone(undo, bytes, limitBytes);
}

/** For what is not undone with the page. The bytes as they are where they are no gzip or do not fit. */
export function undoGzip(bytes: Uint8Array, limitBytes: number): Uint8Array {
  return undone(gunzipSync, bytes, limitBytes);
}
