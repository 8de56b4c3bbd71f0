// The header of a database, its first 100 bytes (https://www.sqlite.org/fileformat2.html, section 1.3): without it SQLite reads nothing
// of a file whose rest is whole. What it holds is the same in every ledger, but for the counts of pages.

/** Marks an SQLite file as a Demarche ledger ("Dmrc" in ASCII). */
export const applicationId = 0x446d7263;

export const headerBytes = 100;

const magic = 'SQLite format 3\0';
/** The size of pages where nothing else is said (https://www.sqlite.org/pragma.html#pragma_page_size). */
const usualPageBytes = 4096;
const [leastPageBytes, mostPageBytes] = [512, 65_536];
/** What stands for 65,536, which two bytes cannot hold. */
const largestPage = 1;

/** Where each part stands that is the same in every ledger, and its bytes. */
const constants: readonly (readonly [number, readonly number[]])[] = [
  // No bytes are reserved at the end of pages; the shares of a page that a cell may take.
  [20, [0, 64, 32, 32]],
  // The format of the schema; no cache size, no pages to be cleared by themselves; texts in UTF-8.
  [44, [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  [64, [0, 0, 0, 0]],
  [72, new Array<number>(20).fill(0)],
];

const at = {
  pageBytes: 16,
  writeVersion: 18,
  counter: 24,
  pages: 28,
  freePages: 32,
  version: 60,
  application: 68,
  counted: 92,
};

/** The version of the tables counts their steps; a greater number was never one. */
const greatestVersion = 10_000;

/** A header that is damaged itself may tell any number: of more than this, for each page that is left, nothing is believed. */
const mostMissing = 1000;

function pageBytesOf(header: Buffer): number {
  const told = header.readUInt16BE(at.pageBytes);
  const bytes = told === largestPage ? mostPageBytes : told;
  const isOne = bytes >= leastPageBytes && Number.isInteger(Math.log2(bytes));
  return isOne ? bytes : usualPageBytes;
}

function isLedgers(header: Buffer): boolean {
  return (
    header.subarray(0, magic.length).equals(Buffer.from(magic)) &&
    header.readUInt32BE(at.application) === applicationId
  );
}

/** All that is the same in every ledger; the free pages are forgotten, which only a writer needs. */
function restoreConstants(header: Buffer): void {
  header.write(magic, 'latin1');
  header.writeUInt32BE(applicationId, at.application);
  for (const [place, bytes] of constants) header.set(bytes, place);
  header.writeBigUInt64BE(0n, at.freePages);
  if (header.readUInt32BE(at.version) > greatestVersion) header.writeUInt32BE(0, at.version);
}

export interface MendedHeader {
  readonly header: Buffer;
  readonly pageBytes: number;
  /** How many pages the file had; those that are missing are to be filled up. */
  readonly pages: number;
  /** How many are left whole. */
  readonly left: number;
}

/** By which SQLite reads what is left of a file of so many bytes. Written for reading alone. */
export function mendHeader(found: Buffer, fileBytes: number): MendedHeader {
  const header = Buffer.from(found);
  const pageBytes = pageBytesOf(header);
  const left = Math.floor(fileBytes / pageBytes);
  const told = header.readUInt32BE(at.pages);
  const pages = isLedgers(header) && told > left && told <= left * mostMissing ? told : left;
  if (!isLedgers(header)) restoreConstants(header);
  header.writeUInt16BE(pageBytes === mostPageBytes ? largestPage : pageBytes, at.pageBytes);
  // Write-ahead mode, which is that of every ledger.
  header.set([2, 2], at.writeVersion);
  header.writeUInt32BE(pages, at.pages);
  // The number of pages counts only where it was written with the last change.
  header.writeUInt32BE(header.readUInt32BE(at.counter), at.counted);
  return { header, pageBytes, pages, left };
}
