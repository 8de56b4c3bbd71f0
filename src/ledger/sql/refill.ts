// Makes indexes afresh from the entries.

import { collectIndexRows, indexTables } from '../index-tables.ts';
import type { SqlSession } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** Empties the indexes of these names and fills them again; part of a transaction. */
export async function refillIndexes(session: SqlSession, names: readonly string[]): Promise<void> {
  const wanted = new Set(names);
  if (wanted.size === 0) return;
  for (const name of wanted) await session.run(`DELETE FROM ${name}`);
  for await (const portion of session.portions('SELECT * FROM entries ORDER BY seq')) {
    const rows = collectIndexRows(portion.map(toStored).map((entry) => ({ entry, taken: entry })));
    for (const [place, table] of indexTables.entries())
      if (wanted.has(table.name)) await session.insert(table, rows[place] ?? []);
  }
}
