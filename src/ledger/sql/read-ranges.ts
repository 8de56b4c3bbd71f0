// The rows of a table by the numbers of their entries where not all of them can be read: range by range, and within a range that cannot
// be had as a whole number by number.

import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** Numbers asked for together. */
const rangeNumbers = 200;

export interface ReadRange {
  readonly from: number;
  readonly to: number;
  /** In the order of their numbers. */
  readonly rows: readonly SqlRow[];
  /** Numbers of which the disk does not tell whether there is a row. */
  readonly unreadable: readonly number[];
}

async function readEach(database: SqlDatabase, sql: string, from: number, to: number): Promise<ReadRange> {
  const rows: SqlRow[] = [];
  const unreadable: number[] = [];
  for (let seq = from; seq <= to; seq += 1)
    try {
      rows.push(...(await database.all(`${sql} WHERE seq = ?`, [seq])));
    } catch {
      unreadable.push(seq);
    }
  return { from, to, rows, unreadable };
}

/** `sql` selects from one table with a column `seq`, and has no condition yet; `end` is the last number. */
export async function* readRanges(
  database: SqlDatabase,
  sql: string,
  end: number,
): AsyncGenerator<ReadRange> {
  for (let from = 1; from <= end; from += rangeNumbers) {
    const to = Math.min(end, from + rangeNumbers - 1);
    const rows = await database
      .all(`${sql} WHERE seq BETWEEN ? AND ? ORDER BY seq`, [from, to])
      .catch(() => null);
    yield rows === null ? await readEach(database, sql, from, to) : { from, to, rows, unreadable: [] };
  }
}
