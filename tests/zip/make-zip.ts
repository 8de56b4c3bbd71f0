// ZIP archives as programs write them (APPNOTE 6.3), and as nobody should.

import { crc32, deflateRawSync } from 'node:zlib';

export interface MemberParts {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** Kept as it is, and not packed. */
  readonly isStored?: boolean;
  /** Marked as locked with a password. */
  readonly isLocked?: boolean;
  /** What the directory says in place of the true values. */
  readonly toldBytes?: number;
  readonly method?: number;
  /** Done to the packed bytes before they are written. */
  readonly damage?: (packed: Buffer) => Buffer;
}

const [localMark, directoryMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const utf8Names = 0x800;

interface Fields {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly sum: number;
  readonly packedBytes: number;
  readonly bytes: number;
}

/** Version, flags, method, time, sum, sizes and lengths: they stand in both places. */
function sharedFields({ name, flags, method, sum, packedBytes, bytes }: Fields): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt32LE(sum, 10);
  shared.writeUInt32LE(packedBytes, 14);
  shared.writeUInt32LE(bytes, 18);
  shared.writeUInt16LE(name.length, 22);
  return shared;
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function directoryEntry(fields: Fields, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([mark(directoryMark), Buffer.from([20, 0]), sharedFields(fields), rest, fields.name]);
}

export interface MadeZip {
  readonly bytes: Buffer;
  /** Where each member begins, and where the directory does. */
  readonly offsets: readonly number[];
}

/** `allAtFirst` lets the directory name the first member's bytes for each member. */
export function makeZip(
  members: readonly MemberParts[],
  { allAtFirst = false }: { allAtFirst?: boolean } = {},
): MadeZip {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const {
    name,
    bytes,
    isStored,
    isLocked,
    toldBytes,
    method,
    damage = (packed: Buffer) => packed,
  } of members) {
    const raw = Buffer.from(bytes);
    const packed = damage(isStored ? raw : deflateRawSync(raw));
    const fields: Fields = {
      ...{ name: Buffer.from(name), flags: utf8Names | (isLocked ? 1 : 0) },
      ...{ method: method ?? (isStored ? 0 : 8), sum: crc32(raw) },
      ...{ packedBytes: packed.length, bytes: toldBytes ?? raw.length },
    };
    const local = Buffer.concat([mark(localMark), sharedFields(fields), fields.name, packed]);
    offsets.push(offset);
    entries.push(directoryEntry(fields, allAtFirst ? 0 : offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return {
    bytes: Buffer.concat([...locals, directory, mark(endMark), end]),
    offsets: [...offsets, offset],
  };
}
