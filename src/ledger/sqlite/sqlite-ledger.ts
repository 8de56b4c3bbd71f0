// The ledger in one SQLite file: Node's own SQLite, write-ahead log, one writer at a time, any number of readers.

import type { DatabaseSync } from 'node:sqlite';
import { type Entry, type RecordKind, recordSchemas } from '../../record/index.ts';
import { unpackBytes } from '../pack-bytes.ts';
import type { Clocks, FindingFilter, KeptPage, Ledger, StoredEntry, Taking } from '../types.ts';
import { appendEntries, prepareAppend } from './append.ts';
import { endOfTime, findFindings, searchTexts } from './find.ts';
import { articlesAt, articlesNamed, toStored } from './find-articles.ts';
import { type OpenOptions, openLedgerFile } from './open-file.ts';
import { verifyLedger } from './verify.ts';

function countByKind(database: DatabaseSync, { recorded = '9999-12-31' }: Clocks) {
  const rows = database
    .prepare('SELECT kind, count(*) AS n FROM entries WHERE recorded_at <= ? GROUP BY kind ORDER BY kind')
    .all(recorded);
  return Object.fromEntries(rows.map((row) => [row['kind'], Number(row['n'])])) as Partial<
    Record<RecordKind, number>
  >;
}

/** The kind stands in the statement itself, so that the index of that kind alone is used. */
function entriesOfKind<K extends RecordKind>(
  database: DatabaseSync,
  kind: K,
  { recorded = endOfTime }: Clocks,
): readonly Extract<StoredEntry, { kind: K }>[] {
  if (!Object.hasOwn(recordSchemas, kind)) throw new TypeError(`${kind} is no kind of record`);
  const sql = `SELECT * FROM entries WHERE kind = '${kind}' AND recorded_at <= ? ORDER BY seq`;
  const rows = database.prepare(sql).all(recorded);
  return rows.map((row) => toStored(row) as Extract<StoredEntry, { kind: K }>);
}

/** Opens (or, in mode `create`, makes) the ledger in the file at `path`; errors as `openLedgerFile`. */
export async function openSqliteLedger(path: string, options: OpenOptions): Promise<Ledger> {
  const database = openLedgerFile(path, options);
  const statements = prepareAppend(database);
  const hasReading = database.prepare('SELECT 1 FROM readings WHERE page_id = ? AND version = ?');
  const newestReading = database.prepare(
    `SELECT e.content FROM readings r JOIN entries e ON e.seq = r.seq
     WHERE r.page_id = ? AND r.recorded_at <= ? ORDER BY r.seq DESC LIMIT 1`,
  );
  const pageIdsAt = database.prepare(
    `WITH asked (name) AS (VALUES (?))
     SELECT DISTINCT s.page_id FROM asked, sightings s JOIN entries e ON e.seq = s.seq
     WHERE s.name = asked.name OR substr(s.name, 1, 1 + length(asked.name)) = asked.name || '.'
       OR e.location = asked.name OR substr(e.location, -1 - length(asked.name)) = '/' || asked.name`,
  );
  const bytesOf = database.prepare('SELECT packed FROM page_bytes WHERE page_id = ?');
  const notReadBy = database.prepare(
    `SELECT r.page_id, r.reading_id, e.location FROM readings r JOIN entries e ON e.seq = r.seq
     WHERE r.version <> ? AND r.seq = (SELECT max(n.seq) FROM readings n WHERE n.page_id = r.page_id) ORDER BY r.seq`,
  );
  const hashAt = database.prepare('SELECT chain_hash FROM entries WHERE seq = ?');
  const byId = database.prepare('SELECT * FROM entries WHERE id = ?');
  const byPrefix = database.prepare('SELECT * FROM entries WHERE id >= ? AND id < ? ORDER BY seq LIMIT ?');
  return {
    name: path,
    append: async (entries: readonly Entry[], taking: Taking, page?: KeptPage) =>
      appendEntries(database, statements, entries, taking, page),
    pageBytes: async (pageId) => {
      const packed = bytesOf.get(pageId)?.['packed'];
      return packed instanceof Uint8Array ? unpackBytes(packed) : null;
    },
    hasReading: async (pageId, version) => hasReading.get(pageId, version) !== undefined,
    readingOf: async (pageId, { recorded = endOfTime }) => {
      const row = newestReading.get(pageId, recorded);
      return row === undefined ? null : JSON.parse(String(row['content']));
    },
    chainHashAt: async (seq) => {
      const row = hashAt.get(seq);
      return row === undefined ? null : String(row['chain_hash']);
    },
    entry: async (id) => {
      const row = byId.get(id);
      return row === undefined ? null : toStored(row);
    },
    // "g" sorts right after every hexadecimal digit.
    entriesWithPrefix: async (prefix, limit) => byPrefix.all(prefix, `${prefix}g`, limit).map(toStored),
    ofKind: async (kind, clocks) => entriesOfKind(database, kind, clocks),
    findings: async (filter: FindingFilter) => findFindings(database, filter),
    pageIdsAt: async (name) => pageIdsAt.all(name).map((row) => String(row['page_id'])),
    pagesToReread: async (version) =>
      notReadBy.all(version).map((row) => ({
        pageId: String(row['page_id']),
        location: row['location'] === null ? null : String(row['location']),
        readingId: String(row['reading_id']),
      })),
    articles: async (clocks) => articlesAt(database, clocks),
    articlesNamed: async (asked, clocks) => {
      const pageIds = pageIdsAt.all(asked).map((row) => String(row['page_id']));
      return articlesNamed(database, asked, pageIds, clocks);
    },
    search: async (query, clocks, options) => searchTexts(database, query, clocks, options),
    countByKind: async (clocks) => countByKind(database, clocks),
    verify: async (onProgress) => verifyLedger(database, onProgress),
    close: async () => database.close(),
  };
}
