// What the indexes of a damaged ledger still tell of what was taken, whether its entries can be read or not: how many there were of each
// kind, which pages there were, and under which names they were found. Each index is read as far as it can be.

import type { RecordKind } from '../../record/index.ts';
import type { Remains } from '../entry-types.ts';
import { countByKind } from './kind-sums.ts';
import { readRanges } from './read-ranges.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** What is overwritten gives rows of anything. */
const isHash = /^[0-9a-f]{64}$/u;

/** Corrections have an index of their own, in which they are counted where the sums are gone or an older version made none. */
async function countsOf(database: SqlDatabase): Promise<Partial<Record<RecordKind, number>>> {
  const counts = await countByKind(database, {}).catch(() => ({}));
  if (Object.keys(counts).length > 0) return counts;
  const sql = "SELECT count(*) AS n FROM entries WHERE kind = 'correction'";
  const [row] = await database.all(sql).catch(() => []);
  return row === undefined ? {} : { correction: Number(row['n']) };
}

async function rowsOf(database: SqlDatabase, sql: string, end: number): Promise<readonly SqlRow[]> {
  const rows: SqlRow[] = [];
  for await (const range of readRanges(database, sql, end)) rows.push(...range.rows);
  return rows;
}

/** `end` is the last number of the chain. */
export async function findRemains(database: SqlDatabase, end: number): Promise<Remains> {
  const names = new Map<string, string[]>();
  const note = (row: SqlRow) => {
    if (!isHash.test(String(row['page_id']))) return;
    const known = names.get(String(row['page_id'])) ?? [];
    names.set(String(row['page_id']), typeof row['name'] === 'string' ? [...known, row['name']] : known);
  };
  for (const row of await rowsOf(database, 'SELECT page_id, name FROM sightings', end)) note(row);
  for (const row of await rowsOf(database, 'SELECT page_id FROM readings', end)) note(row);
  for (const row of await database.all('SELECT page_id FROM page_bytes').catch(() => [])) note(row);
  return { counts: await countsOf(database), names };
}
