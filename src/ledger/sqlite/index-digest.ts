// Compares the stored index rows with those that the entries give, in any order and bounded memory: each table's rows
// are hashed one by one and the hashes added up.

import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../record/index.ts';
import { indexRowsOf } from '../index-rows.ts';
import type { LedgerFault } from '../types.ts';

/** The columns of each index, in the order in which both sides are hashed. */
const columns = {
  articles: 'article_id, page_id, reported_from, reported_to',
  records: 'entry_id, kind, article_id, occurred_from, occurred_to',
  participants: 'entry_id, role, actor_id, country',
  texts: 'article_id, start_at, end_at, text',
  sightings: 'seq, page_id, name',
  readings: 'seq, reading_id, page_id, article_id, version, recorded_at',
  reading_entries: 'entry_id, reading_seq',
} as const;

type Table = keyof typeof columns;

interface Digest {
  rows: number;
  sum: bigint;
}

export type Digests = Record<Table, Digest>;

/** A digest without rows for every index. */
export function emptyDigests(): Digests {
  const tables = Object.keys(columns) as Table[];
  return Object.fromEntries(tables.map((table) => [table, { rows: 0, sum: 0n }])) as Digests;
}

function addRow(digest: Digest, values: readonly unknown[]): void {
  const hash = createHash('sha256').update(JSON.stringify(values)).digest();
  digest.rows += 1;
  digest.sum = BigInt.asUintN(64, digest.sum + hash.readBigUInt64BE());
}

/** Adds the rows that one entry should have in the indexes. */
export function addEntry(digests: Digests, entry: Entry, seq: number, recordedAt: string): void {
  const rows = indexRowsOf(entry);
  for (const row of rows.articles)
    addRow(digests.articles, [row.articleId, row.pageId, row.reportedFrom, row.reportedTo]);
  for (const row of rows.records)
    addRow(digests.records, [row.entryId, row.kind, row.articleId, row.occurredFrom, row.occurredTo]);
  for (const row of rows.participants)
    addRow(digests.participants, [row.entryId, row.role, row.actorId, row.country]);
  for (const row of rows.texts) addRow(digests.texts, [row.articleId, row.start, row.end, row.text]);
  for (const row of rows.sightings) addRow(digests.sightings, [seq, row.pageId, row.name]);
  for (const row of rows.readings) {
    addRow(digests.readings, [seq, row.readingId, row.pageId, row.articleId, row.version, recordedAt]);
    for (const entryId of row.entryIds) addRow(digests.reading_entries, [entryId, seq]);
  }
}

/** One fault for each index whose rows are not those expected. */
export function indexFaults(database: DatabaseSync, expected: Digests): LedgerFault[] {
  const tables = Object.keys(columns) as Table[];
  return tables.flatMap((table) => {
    const stored: Digest = { rows: 0, sum: 0n };
    for (const row of database.prepare(`SELECT ${columns[table]} FROM ${table}`).iterate())
      addRow(stored, Object.values(row));
    if (stored.rows === expected[table].rows && stored.sum === expected[table].sum) return [];
    const message = `the index "${table}" (${stored.rows} rows) is not what the entries give (${expected[table].rows} rows)`;
    return [{ seq: 0, id: '', message }];
  });
}
