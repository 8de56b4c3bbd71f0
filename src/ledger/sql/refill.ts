// Makes indexes afresh from the entries.

import type { OnProgress } from '../entry-types.ts';
import { collectIndexRows, indexTables } from '../index-tables.ts';
import { forgetKeys } from './key-index.ts';
import { fillKindSums } from './kind-sums.ts';
import { searchIndex } from './migrations.ts';
import { byRanges } from './ranges.ts';
import { addToSearch, articlesOf, emptySearch } from './search-index.ts';
import type { SqlSession } from './sql-database.ts';
import { toStored } from './to-stored.ts';

export async function lastSeq({ all }: SqlSession): Promise<number> {
  return Number((await all('SELECT seq FROM head'))[0]?.['seq'] ?? 0);
}

/** Empties the indexes of these names and fills them again; part of a transaction. */
export async function refillIndexes(
  session: SqlSession,
  names: readonly string[],
  onProgress: OnProgress = () => {},
): Promise<void> {
  const wanted = new Set(names);
  if (wanted.size === 0) return;
  const tables = [...indexTables.entries()].filter(([, { name }]) => wanted.has(name));
  for (const [, { name }] of tables) await session.run(`DELETE FROM ${name}`);
  if (wanted.has(searchIndex)) await emptySearch(session);
  const total = await lastSeq(session);
  for await (const portion of session.portions('SELECT * FROM entries ORDER BY seq')) {
    const links = portion.map(toStored).map((entry) => ({ entry, taken: entry }));
    const rows = collectIndexRows(links);
    for (const [place, table] of tables) await session.insert(table, rows[place] ?? []);
    if (wanted.has(searchIndex)) await addToSearch(session, articlesOf(links));
    const done = links.at(-1)?.taken.seq ?? total;
    // One portion is soon done; only more are worth a word.
    if (done < total) onProgress(done, total);
  }
}

/** Every index; those of keys are emptied, and filled again when they are asked for. */
export async function refillAllIndexes(session: SqlSession, onProgress?: OnProgress): Promise<void> {
  await refillIndexes(session, [...indexTables.map(({ name }) => name), searchIndex], onProgress);
  await session.run('DELETE FROM kind_sums');
  await byRanges(session, fillKindSums, await lastSeq(session), () => {});
  await forgetKeys(session);
}
