// A copy of a file that was cut short, made so that SQLite reads what is left: the header of a database tells how many pages there
// are (https://www.sqlite.org/fileformat2.html, offsets 16 and 28), and a file with fewer is refused as a whole. The missing ones are
// empty in the copy: a table that began on one of them is damaged, the others are read.

import { closeSync, copyFileSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

const headerBytes = 100;
const pageSizeAt = 16;
const pageCountAt = 28;
/** What stands for 65,536, which two bytes cannot hold. */
const largestPage = 1;

/** A header that is damaged itself may tell any number: of more than this, for each page that is left, nothing is believed. */
const mostMissing = 1000;

function wholePages(told: number, left: number): number {
  return told > left && told <= left * mostMissing ? told : left;
}

/** Writes the copy; the damaged file is left as it is. Throws what `node:fs` throws. */
export function writeReadableCopy(damaged: string, copy: string): void {
  copyFileSync(damaged, copy);
  const file = openSync(copy, 'r+');
  try {
    const header = Buffer.alloc(headerBytes);
    if (readSync(file, header, 0, headerBytes, 0) < headerBytes) return;
    const told = header.readUInt16BE(pageSizeAt);
    const pageBytes = told === largestPage ? 65_536 : told;
    const left = Math.floor(fstatSync(file).size / Math.max(1, pageBytes));
    const pages = wholePages(header.readUInt32BE(pageCountAt), left);
    header.writeUInt32BE(pages, pageCountAt);
    writeSync(file, header, 0, headerBytes, 0);
    ftruncateSync(file, left * pageBytes);
    ftruncateSync(file, pages * pageBytes);
  } finally {
    closeSync(file);
  }
}
