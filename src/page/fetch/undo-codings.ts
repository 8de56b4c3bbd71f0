// Undoes the codings in which an answer was sent (RFC 9110, 8.4), within a limit; a damaged stream is named.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { describeLimit } from '../size-limit.ts';
import { type Failure, failure } from './types.ts';

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** The low half of the first byte of a zlib stream; some servers send "deflate" without that wrapper. */
const zlibMark = 8;

const codings: Readonly<Record<string, Undo>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) & 15) === zlibMark ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
};

/** What is asked for. */
export const acceptedCodings = 'gzip, br, deflate';

function faultOf(error: unknown, coding: string, limitBytes: number): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return failure(
      'TOO_LARGE',
      `The answer unpacks to more than ${describeLimit(limitBytes)}; leave it out.`,
    );
  const what = code === 'Z_BUF_ERROR' ? 'breaks off before its end' : 'is damaged';
  return failure('CODING_CORRUPT', `The ${coding} stream of the answer ${what}; try again later.`, true);
}

/** The bytes behind "gzip" or "br, gzip" (undone from the last to the first), or why there are none. */
export function undoCodings(bytes: Uint8Array, named: string, limitBytes: number): Uint8Array | Failure {
  const names = named
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let plain = bytes;
  for (const name of names.toReversed()) {
    const undo = codings[name];
    if (undo === undefined)
      return failure('CODING_UNKNOWN', `The answer is sent in a coding that was not asked for, "${name}".`);
    // An empty body has nothing to undo, whatever is said of it.
    if (plain.length === 0) return plain;
    try {
      plain = undo(plain, { maxOutputLength: limitBytes });
    } catch (error) {
      return faultOf(error, name, limitBytes);
    }
  }
  return plain;
}
