// Reads a file or a stream up to the size limit; of what lies beyond, only the hash is kept.

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** All bytes, or, beyond the limit, no bytes and the hash of all of them (null where the end was never reached). */
export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge'; readonly sha256: string | null };

const chunkBytes = 256 * 1024;

/** Reads a file whole. Throws what `node:fs` throws for a file that is closed, vanished or a folder. */
export function readFileBytes(path: string, limitBytes: number): ReadBytes {
  const file = openSync(path, 'r');
  try {
    // A pipe or a device may never end, so past the limit only a regular file is read on for its hash.
    const isRegular = fstatSync(file).isFile();
    const kept: Buffer[] = [];
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(chunkBytes);
    let length = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      length += read;
      hash.update(chunk.subarray(0, read));
      if (length <= limitBytes) kept.push(Buffer.from(chunk.subarray(0, read)));
      else if (!isRegular) return { kind: 'tooLarge', sha256: null };
      else kept.length = 0;
    }
    return length > limitBytes
      ? { kind: 'tooLarge', sha256: hash.digest('hex') }
      : { kind: 'bytes', bytes: Buffer.concat(kept) };
  } finally {
    closeSync(file);
  }
}

/** Reads a stream to its end, or gives up just beyond the limit. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array | string>,
  limitBytes: number,
): Promise<ReadBytes> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > limitBytes) return { kind: 'tooLarge', sha256: null };
    kept.push(bytes);
  }
  return { kind: 'bytes', bytes: Buffer.concat(kept) };
}
