// Writes entries: one transaction a batch, each entry linked to the one before it.

import type { Entry } from '../../record/index.ts';
import { canonicalJson } from '../../text/index.ts';
import { chainHash } from '../chain.ts';
import type { AppendOutcome, KeptPage, Taking } from '../entry-types.ts';
import { collectIndexRows, indexTables, type Taken } from '../index-tables.ts';
import { packBytes } from '../pack-bytes.ts';
import { addToKindSums } from './kind-sums.ts';
import { addToSearch, articlesOf } from './search-index.ts';
import { places, type SqlDatabase, type SqlSession, type SqlTable, type SqlValue } from './sql-database.ts';
import { settleItem } from './watched-feeds.ts';

export const entriesTable: SqlTable = {
  name: 'entries',
  columns: {
    seq: 'INTEGER',
    id: 'TEXT',
    kind: 'TEXT',
    content: 'TEXT',
    recorded_at: 'TEXT',
    location: 'TEXT',
    previous_hash: 'TEXT',
    chain_hash: 'TEXT',
  },
};

/** How many ids one question names: engines limit the values of a statement. */
const idsAtOnce = 200;

interface Head {
  readonly seq: number;
  readonly chainHash: string;
  readonly recordedAt: string;
}

/** One entry to be written, with its place. */
interface Link {
  readonly entry: Entry;
  readonly taken: Taken;
  readonly row: readonly SqlValue[];
}

async function headOf(session: SqlSession): Promise<Head> {
  const [row] = await session.all(
    'SELECT h.seq, h.chain_hash, e.recorded_at FROM head h LEFT JOIN entries e ON e.seq = h.seq',
  );
  return {
    seq: Number(row?.['seq'] ?? 0),
    chainHash: String(row?.['chain_hash']),
    recordedAt: String(row?.['recorded_at'] ?? ''),
  };
}

async function knownIds(session: SqlSession, entries: readonly Entry[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < entries.length; start += idsAtOnce) {
    const ids = entries.slice(start, start + idsAtOnce).map(({ id }) => id);
    const rows = await session.all(`SELECT id FROM entries WHERE id IN (${places(ids)})`, ids);
    for (const row of rows) known.add(String(row['id']));
  }
  return known;
}

/** Each content once, even where the batch itself repeats it. */
function newEntries(entries: readonly Entry[], known: Set<string>): Entry[] {
  return entries.filter(({ id }) => (known.has(id) ? false : known.add(id)));
}

/** The recorded clock never runs backwards, even where the machine's does. */
function linkEntries(entries: readonly Entry[], head: Head, { recordedAt: now, location }: Taking): Link[] {
  const recordedAt = now > head.recordedAt ? now : head.recordedAt;
  let { seq, chainHash: previousHash } = head;
  return entries.map((entry) => {
    seq += 1;
    const hash = chainHash({ seq, id: entry.id, recordedAt, location, previousHash });
    const content = canonicalJson(entry.content) ?? 'null';
    const row = [seq, entry.id, entry.kind, content, recordedAt, location, previousHash, hash];
    previousHash = hash;
    return { entry, taken: { seq, recordedAt }, row };
  });
}

async function writeLinks(session: SqlSession, links: readonly Link[]): Promise<void> {
  const last = links.at(-1);
  if (last === undefined) return;
  const rows = collectIndexRows(links);
  await session.insertAll([
    [entriesTable, links.map(({ row }) => row)],
    ...indexTables.map((table, place) => [table, rows[place] ?? []] as const),
  ]);
  await addToKindSums(
    session,
    links.map(({ entry, taken }) => ({ seq: taken.seq, kind: entry.kind })),
  );
  await addToSearch(session, articlesOf(links));
  await session.run('UPDATE head SET seq = ?, chain_hash = ?', [last.taken.seq, last.row.at(-1) ?? null]);
}

/** Appends what is new of `entries`, and the bytes of their page where they are given, all or none. */
export async function appendEntries(
  database: SqlDatabase,
  entries: readonly Entry[],
  taking: Taking,
  page?: KeptPage,
): Promise<AppendOutcome> {
  const packed = page === undefined ? null : packBytes(page.bytes);
  return database.write(async (session) => {
    const fresh = newEntries(entries, await knownIds(session, entries));
    await writeLinks(session, linkEntries(fresh, await headOf(session), taking));
    if (page !== undefined && packed !== null)
      await session.run('INSERT INTO page_bytes VALUES (?, ?) ON CONFLICT DO NOTHING', [page.pageId, packed]);
    if (taking.listed !== undefined) await settleItem(session, taking.listed);
    return { added: fresh.map(({ id }) => id), known: entries.length - fresh.length };
  });
}
