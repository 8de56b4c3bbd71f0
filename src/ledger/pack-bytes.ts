// The bytes of pages as a ledger keeps them: packed with Brotli at a quality that costs little time.

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Of eleven: beyond it a page takes ten times as long and shrinks by a tenth. */
const quality = 5;

export function packBytes(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** The bytes as they were, or null where what is kept was altered so that it cannot be unpacked. */
export function unpackBytes(packed: Uint8Array): Uint8Array | null {
  try {
    return brotliDecompressSync(packed);
  } catch {
    return null;
  }
}
