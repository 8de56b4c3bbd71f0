// What can still be read of a damaged ledger: row by row where the rows cannot be had together, each checked by its own hash.

import type { Salvaged } from '../entry-types.ts';
import { contentFaults, toRow } from './check-content.ts';
import { readRanges } from './read-ranges.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** Where the last number of the chain stands, or one not far before it. */
const lastNumbers = [
  'SELECT seq FROM head',
  'SELECT max(seq) AS seq FROM entries',
  'SELECT sum(entries) AS seq FROM kind_sums',
  'SELECT max(seq) AS seq FROM readings',
];

/** The last number that anything tells of: entries that are gone from the end are missed as well. */
export async function lastNumber(database: SqlDatabase): Promise<number> {
  const numbers = lastNumbers.map(async (sql) => {
    const [row] = await database.all(sql).catch(() => []);
    return Number(row?.['seq'] ?? 0);
  });
  return Math.max(...(await Promise.all(numbers)));
}

function checkRow(row: SqlRow): Salvaged {
  const plain = toRow(row);
  const [fault] = contentFaults(plain).messages;
  const { seq, id } = plain;
  return fault === undefined ? { seq, entry: toStored(row) } : { seq, id, entry: null, fault };
}

/** All numbers of the chain in order, each with its entry or what became of it. */
export async function* salvageEntries(database: SqlDatabase): AsyncGenerator<Salvaged> {
  const end = await lastNumber(database);
  for await (const { from, to, rows, unreadable } of readRanges(database, 'SELECT * FROM entries', end)) {
    const [bySeq, isUnread] = [new Map(rows.map((row) => [Number(row['seq']), row])), new Set(unreadable)];
    for (let seq = from; seq <= to; seq += 1) {
      const row = bySeq.get(seq);
      const fault = isUnread.has(seq) ? 'it cannot be read from the disk' : 'it is missing';
      yield row === undefined ? { seq, id: null, entry: null, fault } : checkRow(row);
    }
  }
}
