// A copy of a damaged file, made so that SQLite reads what is left. A file with fewer pages than its header tells is refused as a whole:
// the missing ones are empty in the copy, and a table that began on one of them is damaged, the others are read. So is a file whose
// header does not hold.

import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { headerBytes, mendHeader } from './mend-header.ts';

/** Writes the copy, and beside it that of the log of what was written last; what is damaged is left as it is. Throws what `node:fs` throws. */
export function writeReadableCopy(damaged: string, copy: string): void {
  copyFileSync(damaged, copy);
  if (existsSync(`${damaged}-wal`)) copyFileSync(`${damaged}-wal`, `${copy}-wal`);
  const file = openSync(copy, 'r+');
  try {
    const found = Buffer.alloc(headerBytes);
    if (readSync(file, found, 0, headerBytes, 0) < headerBytes) return;
    const { header, pageBytes, pages, left } = mendHeader(found, fstatSync(file).size);
    writeSync(file, header, 0, headerBytes, 0);
    ftruncateSync(file, left * pageBytes);
    ftruncateSync(file, pages * pageBytes);
  } finally {
    closeSync(file);
  }
}
