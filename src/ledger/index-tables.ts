// The tables of the indexes: their columns, and the values that one entry gives them. Appending, refilling and verifying go by
// this one list; a new index is a new line here and a step of the migrations.

import type { Entry } from '../record/index.ts';
import { type IndexRows, indexRowsOf } from './index-rows.ts';
import type { SqlTable, SqlValue } from './sql/sql-database.ts';

/** The place of an entry in the ledger, as far as indexes hold it. */
export interface Taken {
  readonly seq: number;
  readonly recordedAt: string;
}

interface IndexTable extends SqlTable {
  readonly valuesOf: (rows: IndexRows, taken: Taken) => readonly (readonly SqlValue[])[];
}

export const indexTables: readonly IndexTable[] = [
  {
    name: 'articles',
    columns: {
      article_id: 'TEXT',
      page_id: 'TEXT',
      reported_from: 'TEXT',
      reported_to: 'TEXT',
      canonical_url: 'TEXT',
      headline: 'TEXT',
      outlet: 'TEXT',
      verdict: 'TEXT',
    },
    valuesOf: ({ articles }) =>
      articles.map((row) => [
        ...[row.articleId, row.pageId, row.reportedFrom, row.reportedTo, row.canonicalUrl],
        ...[row.headline, row.outlet, row.verdict],
      ]),
  },
  {
    name: 'records',
    columns: {
      seq: 'INTEGER',
      kind: 'TEXT',
      article_id: 'TEXT',
      occurred_from: 'TEXT',
      occurred_to: 'TEXT',
    },
    valuesOf: ({ records }, { seq }) =>
      records.map((row) => [seq, row.kind, row.articleId, row.occurredFrom, row.occurredTo]),
  },
  {
    name: 'participants',
    columns: { seq: 'INTEGER', role: 'TEXT', actor_id: 'TEXT', country: 'TEXT' },
    valuesOf: ({ participants }, { seq }) =>
      participants.map((row) => [seq, row.role, row.actorId, row.country]),
  },
  {
    name: 'sightings',
    columns: { seq: 'INTEGER', page_id: 'TEXT', name: 'TEXT' },
    valuesOf: ({ sightings }, { seq }) => sightings.map((row) => [seq, row.pageId, row.name]),
  },
  {
    name: 'readings',
    columns: {
      seq: 'INTEGER',
      reading_id: 'TEXT',
      page_id: 'TEXT',
      article_id: 'TEXT',
      version: 'TEXT',
      recorded_at: 'TEXT',
    },
    valuesOf: ({ readings }, { seq, recordedAt }) =>
      readings.map((row) => [seq, row.readingId, row.pageId, row.articleId, row.version, recordedAt]),
  },
  {
    name: 'reading_entries',
    columns: { entry_id: 'TEXT', reading_seq: 'INTEGER' },
    valuesOf: ({ readings }, { seq }) =>
      readings.flatMap(({ entryIds }) => entryIds.map((entryId) => [entryId, seq])),
  },
];

/** The rows that entries give to each index, by the order of `indexTables`. */
export function collectIndexRows(
  entries: readonly { readonly entry: Entry; readonly taken: Taken }[],
): (readonly SqlValue[])[][] {
  const collected: (readonly SqlValue[])[][] = indexTables.map(() => []);
  for (const { entry, taken } of entries) {
    const rows = indexRowsOf(entry, taken.recordedAt);
    for (const [place, table] of indexTables.entries())
      collected[place]?.push(...table.valuesOf(rows, taken));
  }
  return collected;
}
