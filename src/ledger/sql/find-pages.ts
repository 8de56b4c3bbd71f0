// Look-ups of pages: by the names under which they lay, their readings and their bytes.

import { basename } from 'node:path';
import type { RecordOf } from '../../record/index.ts';
import type { PageToReread, ReadBy } from '../entry-types.ts';
import { unpackBytes } from '../pack-bytes.ts';
import type { Clocks } from '../question-types.ts';
import { checkOwnId } from './check-content.ts';
import { endOfTime } from './clocks.ts';
import { textOrNull } from './select.ts';
import type { SqlDatabase } from './sql-database.ts';

/**
 * Ids of the pages that were found under this file name (its endings may be left out), path or end of a path. A path ends with the
 * name, so that the index of names finds it, too.
 */
export async function pageIdsAt(database: SqlDatabase, name: string): Promise<string[]> {
  const rows = await database.all(
    `WITH asked (name) AS (VALUES (?))
     SELECT page_id FROM sightings WHERE name = ?
     UNION SELECT page_id FROM sightings WHERE name >= ? AND name < ?
     UNION SELECT s.page_id FROM asked, sightings s JOIN entries e ON e.seq = s.seq
     WHERE s.name = ? AND (e.location = asked.name OR (length(e.location) > length(asked.name)
       AND substr(e.location, length(e.location) - length(asked.name)) = '/' || asked.name))
     ORDER BY page_id`,
    // What follows "." in the order of bytes is "/".
    [name, name, `${name}.`, `${name}/`, basename(name)],
  );
  return rows.map((row) => String(row['page_id']));
}

/** More pages than this are no help to one who looks for a single page. */
const mostBeginning = 20;
/** Sorts behind every sign that a name may go on with. */
const lastSign = '\u{10ffff}';

/** Ids of pages whose file name begins so. */
export async function pageIdsBeginning(database: SqlDatabase, start: string): Promise<string[]> {
  if (start === '') return [];
  const rows = await database.all(
    `SELECT DISTINCT page_id FROM sightings WHERE name >= ? AND name < ? ORDER BY page_id LIMIT ${mostBeginning}`,
    [start, `${start}${lastSign}`],
  );
  return rows.map((row) => String(row['page_id']));
}

/** True when this version has read the page to its end. */
export async function hasReading(database: SqlDatabase, pageId: string, version: string): Promise<boolean> {
  const rows = await database.all('SELECT 1 AS found FROM readings WHERE page_id = ? AND version = ?', [
    pageId,
    version,
  ]);
  return rows.length > 0;
}

/** The newest reading of a page at the recorded clock. */
export async function readingOf(
  database: SqlDatabase,
  pageId: string,
  { recorded = endOfTime }: Clocks,
): Promise<RecordOf<'reading'> | null> {
  const [row] = await database.all(
    `SELECT e.id, e.kind, e.content FROM readings r JOIN entries e ON e.seq = r.seq
     WHERE r.page_id = ? AND r.recorded_at <= ? ORDER BY r.seq DESC LIMIT 1`,
    [pageId, recorded],
  );
  if (row === undefined) return null;
  checkOwnId(row);
  return JSON.parse(String(row['content']));
}

/** Pages whose newest reading is of another version, in the order of those readings; then those kept without any reading. */
export async function pagesToReread(database: SqlDatabase, version: string): Promise<PageToReread[]> {
  const rows = await database.all(
    `SELECT r.page_id, r.reading_id, e.location FROM readings r JOIN entries e ON e.seq = r.seq
     WHERE r.version <> ? AND r.seq = (SELECT max(n.seq) FROM readings n WHERE n.page_id = r.page_id) ORDER BY r.seq`,
    [version],
  );
  const unread = await database.all(
    `SELECT b.page_id, NULL AS reading_id, (SELECT e.location FROM sightings s JOIN entries e ON e.seq = s.seq
       WHERE s.page_id = b.page_id ORDER BY s.seq DESC LIMIT 1) AS location
     FROM page_bytes b WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.page_id = b.page_id) ORDER BY b.page_id`,
  );
  return [...rows, ...unread].map((row) => ({
    pageId: String(row['page_id']),
    location: textOrNull(row['location']),
    readingId: textOrNull(row['reading_id']),
  }));
}

/** Which versions have read pages, the one that read last first. */
export async function readBy(database: SqlDatabase): Promise<ReadBy[]> {
  const rows = await database.all(
    `SELECT version, count(*) AS readings, max(recorded_at) AS last_at FROM readings
     GROUP BY version ORDER BY max(seq) DESC`,
  );
  return rows.map((row) => ({
    version: String(row['version']),
    readings: Number(row['readings']),
    lastAt: String(row['last_at']),
  }));
}

/** The bytes of a page as found; null where they were not kept or cannot be unpacked. */
export async function pageBytes(database: SqlDatabase, pageId: string): Promise<Uint8Array | null> {
  const [row] = await database.all('SELECT packed FROM page_bytes WHERE page_id = ?', [pageId]);
  const packed = row?.['packed'];
  return packed instanceof Uint8Array ? unpackBytes(packed) : null;
}
