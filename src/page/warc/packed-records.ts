// The records of a WARC file of which each is a gzip member of its own, as the standard recommends and all large archives have it. A damaged
// member costs only itself: the next one is where a member begins that unpacks to a record.

import { ByteCursor } from './byte-cursor.ts';
import { type GzipMember, isGzip, readMember, startOfMember } from './gzip-member.ts';
import { type OpenAt, plainRecords } from './plain-records.ts';
import { headLimitBytes, readHead, recordMark } from './record-head.ts';
import { corruptAt, truncatedAt, type WarcFault, type WarcRecord } from './types.ts';

/** A member of a page is smaller than this; a larger one is read by ever larger parts. */
const firstPartBytes = 256 * 1024;
/** What is packed may be larger than what it unpacks to by the head, the trailer and a little. */
const packedOverBytes = 64 * 1024;
const probeBytes = 1024;

function isRecordStart(bytes: Uint8Array): boolean {
  const start = startOfMember(bytes.subarray(0, probeBytes));
  return Buffer.from(start.subarray(0, recordMark.length)).toString('latin1') === recordMark;
}

/** Goes to the next member that unpacks to a record; false where there is none. */
async function seekMember(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    const held = await cursor.ahead(firstPartBytes);
    const isLast = held.length < firstPartBytes;
    for (let at = held.indexOf(0x1f); at !== -1; at = held.indexOf(0x1f, at + 1)) {
      if (!isLast && at > held.length - probeBytes) break;
      if (!isGzip(held.subarray(at, at + 3)) || !isRecordStart(held.subarray(at))) continue;
      await cursor.drop(at);
      return true;
    }
    if (isLast) return false;
    await cursor.drop(held.length - probeBytes);
  }
}

/** The records in the bytes of one member: one, but for writers that put several together. */
function* recordsIn(
  bytes: Uint8Array,
  offset: number,
  limitBytes: number,
): Generator<WarcRecord | WarcFault> {
  for (let at = 0; at < bytes.length; ) {
    const head = readHead(bytes.subarray(at));
    const start = at + (head?.lengthBytes ?? 0);
    const end = start + (head?.blockBytes ?? 0);
    if (head === null || end > bytes.length) {
      yield corruptAt(offset);
      return;
    }
    const block = head.blockBytes > limitBytes ? null : bytes.subarray(start, end);
    yield { kind: 'record', offset, fields: head.fields, block };
    at = end;
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
  }
}

/** The member at the cursor; `tooLarge` also where it is so packed, `unfinished` only where the file ends in it. */
async function memberAt(cursor: ByteCursor, limitBytes: number): Promise<GzipMember> {
  for (let part = firstPartBytes; ; part *= 2) {
    const held = await cursor.ahead(part);
    const member = readMember(held, limitBytes);
    if (member.kind !== 'unfinished' || held.length < part) return member;
    if (part > limitBytes + packedOverBytes) return { kind: 'tooLarge' };
  }
}

/** A record without its block; null where not even its head can be read. */
async function headOnly(cursor: ByteCursor): Promise<WarcRecord | null> {
  const held = await cursor.ahead(headLimitBytes);
  const head = readHead(startOfMember(held.subarray(0, headLimitBytes)));
  if (head === null) return null;
  return { kind: 'record', offset: cursor.offset, fields: head.fields, block: null };
}

/**
 * All records in their order, and in place of each that cannot be read why that is. `openUnpacked` opens the file as one
 * stream, for files that were packed whole.
 */
export async function* packedRecords(
  chunks: AsyncIterable<Uint8Array>,
  openUnpacked: OpenAt,
  limitBytes: number,
): AsyncGenerator<WarcRecord | WarcFault> {
  const cursor = new ByteCursor(chunks);
  try {
    while ((await cursor.ahead(1)).length > 0) {
      const { offset } = cursor;
      const member = await memberAt(cursor, limitBytes + headLimitBytes);
      if (member.kind === 'member') {
        yield* recordsIn(member.bytes, offset, limitBytes);
        await cursor.drop(member.packedBytes);
        continue;
      }
      const large = member.kind === 'tooLarge' ? await headOnly(cursor) : null;
      if (offset === 0 && Number(large?.fields.get('content-length')) <= limitBytes) {
        yield* plainRecords(openUnpacked, limitBytes);
        return;
      }
      await cursor.drop(1);
      const goesOn = await seekMember(cursor);
      yield large ?? (member.kind === 'unfinished' && !goesOn ? truncatedAt(offset) : corruptAt(offset));
      if (!goesOn) return;
    }
  } finally {
    await cursor.close();
  }
}
