// What can still be read of a damaged ledger: row by row where the rows cannot be had together, each checked by its own hash.

import type { Salvaged } from '../entry-types.ts';
import { contentFaults, toRow } from './check-content.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** Rows asked for together. */
const portionRows = 200;

async function lastNumber(database: SqlDatabase): Promise<number> {
  const numbers = ['SELECT seq FROM head', 'SELECT max(seq) AS seq FROM entries'].map(async (sql) => {
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

async function salvageRow(database: SqlDatabase, seq: number): Promise<Salvaged> {
  try {
    const [row] = await database.all('SELECT * FROM entries WHERE seq = ?', [seq]);
    return row === undefined ? { seq, id: null, entry: null, fault: 'it is missing' } : checkRow(row);
  } catch {
    return { seq, id: null, entry: null, fault: 'it cannot be read from the disk' };
  }
}

/** All numbers of the chain in order, each with its entry or what became of it. */
export async function* salvageEntries(database: SqlDatabase): AsyncGenerator<Salvaged> {
  const end = await lastNumber(database);
  for (let from = 1; from <= end; from += portionRows) {
    const to = Math.min(end, from + portionRows - 1);
    const sql = 'SELECT * FROM entries WHERE seq BETWEEN ? AND ? ORDER BY seq';
    const rows = await database.all(sql, [from, to]).catch(() => []);
    if (rows.length === to - from + 1) yield* rows.map(checkRow);
    else for (let seq = from; seq <= to; seq += 1) yield await salvageRow(database, seq);
  }
}
