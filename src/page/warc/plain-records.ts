// The records of a WARC file that is not packed, or packed as one. A false length costs only its own record: what lies behind its head is
// looked through for the next one.

import { ByteCursor } from './byte-cursor.ts';
import { headLimitBytes, readHead, recordMark } from './record-head.ts';
import { corruptAt, truncatedAt, type WarcFault, type WarcRecord } from './types.ts';

/** Opens the bytes of the file from some byte on. */
export type OpenAt = (offset: number) => AsyncIterable<Uint8Array>;

const separator = '\r\n\r\n';
const searchedBytes = 256 * 1024;

/** Whether a block ends where the cursor stands: two line ends follow it. */
async function isAtEndOfBlock(cursor: ByteCursor): Promise<boolean> {
  const next = (await cursor.ahead(separator.length)).subarray(0, separator.length);
  return Buffer.from(next).toString('latin1') === separator;
}

/** Goes to the next line that begins as a record does; false where there is none. */
async function seekRecord(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    const held = await cursor.ahead(searchedBytes);
    const found = Buffer.from(held).indexOf(`\n${recordMark}`);
    if (found !== -1) {
      await cursor.drop(found + 1);
      return true;
    }
    // The mark may lie across the end of what is held.
    const kept = recordMark.length;
    if (held.length <= kept || (await cursor.ahead(held.length + 1)).length === held.length) return false;
    await cursor.drop(held.length - kept);
  }
}

type Taken = Omit<WarcRecord, 'offset'> | 'corrupt' | 'truncated';

/** Bytes to the end of the file that begin as a record does. */
function isBegun(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, recordMark.length)).toString('latin1');
  return bytes.length < headLimitBytes && recordMark.startsWith(start);
}

/** Takes the record at the cursor. The block of one that is too large is passed over. */
async function takeRecord(cursor: ByteCursor, limitBytes: number): Promise<Taken> {
  const held = await cursor.ahead(headLimitBytes);
  const head = readHead(held);
  if (head === null) return isBegun(held) ? 'truncated' : 'corrupt';
  const { fields, lengthBytes, blockBytes } = head;
  await cursor.drop(lengthBytes);
  const isKept = blockBytes <= limitBytes;
  const block = isKept ? Uint8Array.from((await cursor.ahead(blockBytes)).subarray(0, blockBytes)) : null;
  if ((await cursor.drop(blockBytes)) < blockBytes) return 'truncated';
  if (!(await isAtEndOfBlock(cursor)))
    return (await cursor.ahead(separator.length)).length < separator.length ? 'truncated' : 'corrupt';
  await cursor.drop(separator.length);
  return { kind: 'record', fields, block };
}

/** All records in their order, and in place of each that cannot be read why that is. */
export async function* plainRecords(
  openAt: OpenAt,
  limitBytes: number,
): AsyncGenerator<WarcRecord | WarcFault> {
  let cursor = new ByteCursor(openAt(0));
  try {
    while ((await cursor.ahead(1)).length > 0) {
      const { offset } = cursor;
      const taken = await takeRecord(cursor, limitBytes);
      if (typeof taken === 'object') {
        yield { ...taken, offset };
        continue;
      }
      if (cursor.offset > offset) {
        await cursor.close();
        cursor = new ByteCursor(openAt(offset), offset);
      }
      await cursor.drop(1);
      const goesOn = await seekRecord(cursor);
      yield taken === 'truncated' && !goesOn ? truncatedAt(offset) : corruptAt(offset);
      if (!goesOn) return;
    }
  } finally {
    await cursor.close();
  }
}
