// The members of a ZIP archive (APPNOTE 6.3) that may be pages, as its directory lists them, and whether the directory can be believed.

import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { compareText } from '../../text/index.ts';

export interface ZipMember {
  /** As in the archive: "2024/a.html"; never used as a path. */
  readonly name: string;
  readonly entry: Entry;
}

export interface ZipDirectory {
  readonly file: ZipFile;
  /** By name. */
  readonly members: readonly ZipMember[];
  /** Why nothing, or nothing more, of the archive is read; null where all is well. */
  readonly fault: string | null;
}

/** Archives with more members take too much memory for their names, and are more often a trap than news. */
export const mostMembers = 100_000;
/** Of the mark and the fields that stand before each member. */
const localHeadBytes = 30;

/** Files in hidden folders, and what one system adds of its own to each file. */
const hidden = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u;

function isListed({ name }: ZipMember): boolean {
  return !name.endsWith('/') && !hidden.test(name);
}

/** Members that lie over each other unpack to far more than the archive holds: no honest writer makes them. */
function hasOverlap(members: readonly ZipMember[]): boolean {
  const parts = members
    .map(({ entry }) => ({ from: entry.relativeOffsetOfLocalHeader, length: entry.compressedSize }))
    .sort((a, b) => a.from - b.from);
  return parts.some(({ from, length }, at) => {
    const next = parts[at + 1];
    return next !== undefined && from + localHeadBytes + length > next.from;
  });
}

async function listMembers(file: ZipFile): Promise<Pick<ZipDirectory, 'members' | 'fault'>> {
  const members: ZipMember[] = [];
  if (file.entryCount > mostMembers) {
    const fault = `It lists ${file.entryCount} members, more than ${mostMembers}; nothing of it was read. Split it.`;
    return { members, fault };
  }
  try {
    for await (const entry of file.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      members.push({ name, entry });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = `Its directory is damaged (${reason}); only what was listed before was read. Fetch it again.`;
    return { members, fault };
  }
  if (!hasOverlap(members)) return { members, fault: null };
  const fault =
    'Its members lie over each other, as in archives made to fill a disk; nothing of it was read.';
  return { members: [], fault };
}

/**
 * Opens the archive and lists its members; whoever asked closes the file. Throws what `node:fs` throws, and an error of yauzl where
 * the archive has no directory.
 */
export async function openZip(path: string): Promise<ZipDirectory> {
  // Names and sizes are checked here, member by member: the library gives up the whole archive for one.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const file = await openPromise(path, options);
  const { members, fault } = await listMembers(file);
  return { file, members: members.filter(isListed).sort((a, b) => compareText(a.name, b.name)), fault };
}
