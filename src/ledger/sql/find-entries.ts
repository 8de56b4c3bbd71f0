// Look-ups of entries by id, by kind and by place in the chain.

import { type RecordKind, recordSchemas } from '../../record/index.ts';
import { chainStart } from '../chain.ts';
import type { LedgerHead, StoredEntry } from '../entry-types.ts';
import type { Clocks } from '../question-types.ts';
import { endOfTime } from './clocks.ts';
import type { SqlDatabase } from './sql-database.ts';
import { toSound } from './to-stored.ts';

/** "g" sorts right after every hexadecimal digit. */
export async function entriesWithPrefix(
  database: SqlDatabase,
  prefix: string,
  limit: number,
): Promise<StoredEntry[]> {
  const sql = 'SELECT * FROM entries WHERE id >= ? AND id < ? ORDER BY seq LIMIT ?';
  return (await database.all(sql, [prefix, `${prefix}g`, limit])).map(toSound);
}

/** The kind stands in the statement itself, so that the index of that kind alone is used. */
export async function entriesOfKind<K extends RecordKind>(
  database: SqlDatabase,
  kind: K,
  { recorded = endOfTime }: Clocks,
): Promise<Extract<StoredEntry, { kind: K }>[]> {
  if (!Object.hasOwn(recordSchemas, kind)) throw new TypeError(`${kind} is no kind of record`);
  const sql = `SELECT * FROM entries WHERE kind = '${kind}' AND recorded_at <= ? ORDER BY seq`;
  const rows = await database.all(sql, [recorded]);
  return rows.map((row) => toSound(row) as Extract<StoredEntry, { kind: K }>);
}

export async function chainHashAt(database: SqlDatabase, seq: number): Promise<string | null> {
  const [row] = await database.all('SELECT chain_hash FROM entries WHERE seq = ?', [seq]);
  return row === undefined ? null : String(row['chain_hash']);
}

export async function headOf(database: SqlDatabase): Promise<LedgerHead> {
  const [row] = await database.all('SELECT seq, chain_hash FROM head');
  return { seq: Number(row?.['seq'] ?? 0), chainHash: String(row?.['chain_hash'] ?? chainStart) };
}

export async function entriesFrom(database: SqlDatabase, seq: number, limit: number): Promise<StoredEntry[]> {
  const rows = await database.all('SELECT * FROM entries WHERE seq >= ? ORDER BY seq LIMIT ?', [seq, limit]);
  return rows.map(toSound);
}
