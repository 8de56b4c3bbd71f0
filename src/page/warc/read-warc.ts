// The records of a WARC file of any size, one at a time.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { isGzip } from './gzip-member.ts';
import { packedRecords } from './packed-records.ts';
import { plainRecords } from './plain-records.ts';
import type { WarcFault, WarcRecord } from './types.ts';

const chunkBytes = 256 * 1024;

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return isGzip(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function openFile(path: string, start = 0): AsyncIterable<Uint8Array> {
  return createReadStream(path, { start, highWaterMark: chunkBytes });
}

/** What a gzip file unpacks to, from some byte on; ends where it is damaged. */
async function* unpacked(path: string, start: number): AsyncGenerator<Uint8Array> {
  let passed = 0;
  try {
    for await (const chunk of createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>) {
      const from = Math.max(0, start - passed);
      passed += chunk.length;
      if (from < chunk.length) yield chunk.subarray(from);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
  }
}

/**
 * All records of the file in their order, and in place of each that cannot be read why that is. Blocks larger than
 * `limitBytes` are passed over. Throws what `node:fs` throws for a file that is closed, vanished or a folder.
 */
export async function* readWarc(path: string, limitBytes: number): AsyncGenerator<WarcRecord | WarcFault> {
  if (await isPacked(path))
    yield* packedRecords(openFile(path), (start) => unpacked(path, start), limitBytes);
  else yield* plainRecords((start) => openFile(path, start), limitBytes);
}
