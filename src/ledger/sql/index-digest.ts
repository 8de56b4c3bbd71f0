// Compares the stored index rows with those that the entries give, in any order and bounded memory: each table's rows
// are hashed one by one and the hashes added up.

import { hash } from 'node:crypto';
import type { Entry } from '../../record/index.ts';
import { collectIndexRows, indexTables, type Taken } from '../index-tables.ts';
import type { LedgerFault } from '../types.ts';
import type { SqlSession } from './sql-database.ts';

export interface Digest {
  rows: number;
  sum: bigint;
}

/** One for each of `indexTables`. */
export type Digests = readonly Digest[];

/** A digest without rows for every index. */
export function emptyDigests(): Digests {
  return indexTables.map(() => ({ rows: 0, sum: 0n }));
}

/** Bytes come back in another class from each engine. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/** Adds a row with the values of its columns in order. */
export function addRow(digest: Digest, values: readonly unknown[]): void {
  const bytes = hash('sha256', JSON.stringify(values.map(plain)), 'buffer');
  digest.rows += 1;
  digest.sum = BigInt.asUintN(64, digest.sum + bytes.readBigUInt64BE());
}

/** Adds the rows that one entry should have in the indexes. */
export function addEntry(digests: Digests, entry: Entry, taken: Taken): void {
  const rows = collectIndexRows([{ entry, taken }]);
  for (const [place, digest] of digests.entries())
    for (const values of rows[place] ?? []) addRow(digest, values);
}

/** One fault for each index whose rows are not those expected. */
export async function indexFaults(session: SqlSession, expected: Digests): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = [];
  for (const [place, { name, columns }] of indexTables.entries()) {
    const stored: Digest = { rows: 0, sum: 0n };
    const sql = `SELECT ${Object.keys(columns).join(', ')} FROM ${name}`;
    for await (const rows of session.portions(sql))
      for (const row of rows) addRow(stored, Object.values(row));
    const wanted = expected[place];
    if (stored.rows === wanted?.rows && stored.sum === wanted.sum) continue;
    const message = `the index "${name}" (${stored.rows} rows) is not what the entries give (${wanted?.rows} rows)`;
    faults.push({ seq: 0, id: '', message });
  }
  return faults;
}
