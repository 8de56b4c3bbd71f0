// Where the list of a file's tables is gone, SQLite reads none of them, though they be whole. The first steps made the same tables in the
// same order in every ledger, so that each begins on the same page in all of them: the list of a ledger made afresh stands for the lost one.

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../sql/migrations.ts';
import { headerBytes } from './mend-header.ts';

/** So many of the first steps were in the first ledgers already. */
const firstSteps = 3;
/** What is read of a damaged ledger; what else those steps made would not fit on the page. */
const wanted = ['entries', 'head', 'sightings', 'readings', 'page_bytes'];
/** Indexes besides those that come with a table. */
const wantedIndexes = ['corrections_in_order'];

function makeSchema(path: string): void {
  const database = new DatabaseSync(path, { defensive: false });
  try {
    for (const { sql } of migrations.slice(0, firstSteps)) database.exec(sql);
    const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
    database.exec('PRAGMA writable_schema = ON');
    database.exec(`DELETE FROM sqlite_schema WHERE tbl_name NOT IN (${list(wanted)})
      OR (type = 'index' AND sql IS NOT NULL AND name NOT IN (${list(wantedIndexes)}))`);
  } finally {
    database.close();
  }
}

function readFirstPage(path: string, pageBytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(pageBytes);
    readSync(file, page, 0, pageBytes, 0);
    return page;
  } finally {
    closeSync(file);
  }
}

/** Puts the list of tables of a ledger made afresh into the copy of a damaged one, behind its header. */
export function borrowSchema(copy: string): void {
  const fresh = `${copy}.schema`;
  try {
    makeSchema(fresh);
    const pageBytes = readFirstPage(fresh, headerBytes).readUInt16BE(16);
    const page = readFirstPage(fresh, pageBytes);
    // The list that lies in the log of what was written last would come before this one.
    rmSync(`${copy}-wal`, { force: true });
    const file = openSync(copy, 'r+');
    try {
      writeSync(file, page, headerBytes, pageBytes - headerBytes, headerBytes);
    } finally {
      closeSync(file);
    }
  } finally {
    rmSync(fresh, { force: true });
  }
}
