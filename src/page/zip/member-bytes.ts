// The bytes of one member of a ZIP archive, unpacked up to limits and checked by its sum.

import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import { isDiskFault } from '../disk-fault.ts';
import { describeLimit } from '../size-limit.ts';
import type { UnreadableCode } from '../unreadable-page.ts';
import type { ZipMember } from './zip-members.ts';

export type MemberBytes =
  | { readonly bytes: Uint8Array }
  | { readonly code: UnreadableCode; readonly message: string };

/** Pages shrink to a twentieth, lists to a fiftieth; what shrinks further was made to. */
const mostRatio = 200;
/** Smaller than this nothing does harm, however it is packed. */
const ratioFromBytes = 1024 * 1024;

/** A fault that the directory tells, before anything is unpacked; null where there is none. */
function toldFault({ entry }: ZipMember, limitBytes: number): MemberBytes | null {
  if (entry.isEncrypted())
    return {
      code: 'ENCRYPTED',
      message: 'It is locked with a password; unpack the archive and read the folder.',
    };
  if (!entry.canDecodeFileData()) {
    const message = `It is packed by method ${entry.compressionMethod}, which is not read; unpack the archive and read the folder.`;
    return { code: 'BINARY', message };
  }
  const { uncompressedSize, compressedSize } = entry;
  // What is packed is no larger than what it unpacks to, but for a little.
  if (Math.max(uncompressedSize, compressedSize / 2) > limitBytes) return tooLarge(limitBytes);
  if (uncompressedSize > ratioFromBytes && uncompressedSize > mostRatio * compressedSize) {
    const message = `It unpacks to more than ${mostRatio} times what it takes, as files made to fill a disk do; it was not read.`;
    return { code: 'TOO_LARGE', message };
  }
  return null;
}

function tooLarge(limitBytes: number): MemberBytes {
  const message = `It unpacks to more than ${describeLimit(limitBytes)}, too large for a page; leave it out or split it.`;
  return { code: 'TOO_LARGE', message };
}

const damaged: MemberBytes = {
  code: 'MEMBER_DAMAGED',
  message:
    'It is damaged in the archive, or is cut short; the other members were read. Fetch the archive again.',
};

/** As packed: at most what the file holds. */
async function packedBytes(file: ZipFile, { entry }: ZipMember): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream = await file.openReadStreamPromise(entry, { decodeFileData: false });
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function unpack(packed: Uint8Array, { entry }: ZipMember, limitBytes: number): MemberBytes {
  try {
    const bytes =
      entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limitBytes });
    const isWhole = bytes.length === entry.uncompressedSize && crc32(bytes) === entry.crc32;
    return isWhole ? { bytes } : damaged;
  } catch (error) {
    // The size that is told may be false.
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? tooLarge(limitBytes) : damaged;
  }
}

/** Throws what `node:fs` throws where the archive itself cannot be read on. */
export async function memberBytes(
  file: ZipFile,
  member: ZipMember,
  limitBytes: number,
): Promise<MemberBytes> {
  const told = toldFault(member, limitBytes);
  if (told !== null) return told;
  try {
    return unpack(await packedBytes(file, member), member, limitBytes);
  } catch (error) {
    if (isDiskFault(error)) throw error;
    return damaged;
  }
}
