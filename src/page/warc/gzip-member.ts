// One member of a gzip file (RFC 1952): WARC files hold one for each record, so that a damaged one costs no other.

import { constants, crc32, inflateRawSync } from 'node:zlib';

export type GzipMember =
  | { readonly kind: 'member'; readonly bytes: Uint8Array; readonly packedBytes: number }
  /** The bytes given end before the member does. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'corrupt' }
  /** It unpacks to more than was allowed. */
  | { readonly kind: 'tooLarge' };

const [hasHeaderCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16];
const fixedHeadBytes = 10;
const trailerBytes = 8;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function pastZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? bytes.length : zero + 1;
}

/** How many bytes stand before what is packed; the length of all bytes where the head is longer than these. */
export function headLength(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = fixedHeadBytes;
  if (flags & hasExtra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  if (flags & hasName) at = pastZero(bytes, at);
  if (flags & hasComment) at = pastZero(bytes, at);
  if (flags & hasHeaderCrc) at += 2;
  return Math.min(at, bytes.length);
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function kindOfFault(error: unknown): Exclude<GzipMember['kind'], 'member'> {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'tooLarge';
  return code === 'Z_BUF_ERROR' ? 'unfinished' : 'corrupt';
}

/** Unpacks the member at the start of `bytes`, of which more may follow; its sum and length are checked. */
export function readMember(bytes: Uint8Array, limitBytes: number): GzipMember {
  if (bytes.length < fixedHeadBytes) return { kind: 'unfinished' };
  if (!isGzip(bytes)) return { kind: 'corrupt' };
  const head = headLength(bytes);
  try {
    // With `info` the engine tells how many bytes it took; the types of Node do not know that.
    const inflated = inflateRawSync(bytes.subarray(head), {
      maxOutputLength: limitBytes,
      ...{ info: true },
    }) as unknown as Inflated;
    const end = head + inflated.engine.bytesWritten;
    if (bytes.length < end + trailerBytes) return { kind: 'unfinished' };
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + end, trailerBytes);
    const isWhole =
      trailer.getUint32(0, true) === crc32(inflated.buffer) &&
      trailer.getUint32(4, true) === inflated.buffer.length % 2 ** 32;
    if (!isWhole) return { kind: 'corrupt' };
    return { kind: 'member', bytes: inflated.buffer, packedBytes: end + trailerBytes };
  } catch (error) {
    return { kind: kindOfFault(error) };
  }
}

/** What the bytes of a member that may break off unpack to, as far as that goes. */
export function startOfMember(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return new Uint8Array();
  try {
    return inflateRawSync(bytes.subarray(headLength(bytes)), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
