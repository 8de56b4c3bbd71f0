// Compares the stored index rows with those that the entries give, in any order and bounded memory: each table's rows
// are hashed one by one, from a seed drawn anew, and the hashes added up.

import { randomInt } from 'node:crypto';
import type { Entry } from '../../record/index.ts';
import type { LedgerFault } from '../entry-types.ts';
import { collectIndexRows, indexTables, type Taken } from '../index-tables.ts';
import { endHash, mixValue } from './row-hash.ts';
import type { SqlSession } from './sql-database.ts';

export interface Digest {
  rows: number;
  sum: bigint;
  /** What the hash of each row begins with; digests that are compared have the same. */
  readonly seed?: number;
}

/** One for each of `indexTables`. */
export type Digests = readonly Digest[];

const seedRange = 2 ** 47;
const rangeOfHalf = 2 ** 32;

/** A digest without rows, to be compared with the one that is given, else with another that is given this one. */
export function emptyDigest({ seed }: Pick<Digest, 'seed'> = { seed: randomInt(seedRange) }): Digest {
  return { rows: 0, sum: 0n, ...(seed === undefined ? {} : { seed }) };
}

export function isSameDigest(one: Digest, other: Digest): boolean {
  return one.rows === other.rows && one.sum === other.sum;
}

/** A digest without rows for every index. */
export function emptyDigests(): Digests {
  return indexTables.map(() => emptyDigest());
}

/** Adds a row with the values of its columns in order. */
export function addRow(digest: Digest, values: readonly unknown[]): void {
  const { seed = 0 } = digest;
  const hash = { first: seed | 0, second: Math.floor(seed / rangeOfHalf) | 0 };
  for (const value of values) mixValue(hash, value);
  digest.rows += 1;
  digest.sum = BigInt.asUintN(64, digest.sum + endHash(hash));
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
  for (const [place, table] of indexTables.entries()) {
    const wanted = expected[place] ?? emptyDigest();
    const stored = emptyDigest(wanted);
    for await (const rows of session.rowsOf(table)) for (const row of rows) addRow(stored, row);
    if (isSameDigest(stored, wanted)) continue;
    const message = `the index "${table.name}" (${stored.rows} rows) is not what the entries give (${wanted.rows} rows)`;
    faults.push({ seq: 0, id: '', message });
  }
  return faults;
}
