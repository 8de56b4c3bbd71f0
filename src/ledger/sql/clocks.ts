// The three clocks as conditions of SQL, one fragment a clock, shared by every look-up. In them `r` is the record's row, `e` its
// entry, `a` the article's row and `ae` the article's entry.

import type { Clocks } from '../question-types.ts';
import { part, type SqlPart } from './sql-database.ts';

/** Later than any recorded instant. */
export const endOfTime = '9999-12-31T23:59:59.999Z';

/** Only entries of the newest reading of their page at the recorded instant. */
export function standsAt(entryColumn: string, { recorded = endOfTime }: Clocks): SqlPart {
  return part(
    `EXISTS (SELECT 1 FROM reading_entries re WHERE re.entry_id = ${entryColumn} AND re.reading_seq =
      (SELECT max(rd.seq) FROM readings rd WHERE rd.page_id = a.page_id AND rd.recorded_at <= ?))`,
    recorded,
  );
}

/** Possibly known by the day: the article may have been published by then, or we had read it by then. */
export function reportedBy({ known }: Clocks): SqlPart {
  if (known === undefined) return part('TRUE');
  const sql = '(a.reported_from IS NULL OR a.reported_from <= ? OR substr(ae.recorded_at, 1, 10) <= ?)';
  return part(sql, known, known);
}

/** True where the reported clock lets a row in only for some of the article's possible days. */
export function onlyPossibly({ known }: Clocks): SqlPart {
  if (known === undefined) return part('FALSE');
  const sql = '((a.reported_to IS NULL OR a.reported_to > ?) AND substr(ae.recorded_at, 1, 10) > ?)';
  return part(sql, known, known);
}

/** As `writtenFrom` of the records tells it, of an article or record taken in the row of `entries` that is named. */
function writtenIn(entry: 'ae' | 'e', on: string): SqlPart {
  const sql = `(coalesce(a.reported_from, a.reported_to, '') <= ? OR
      (a.reported_from IS NULL AND substr(${entry}.recorded_at, 1, 10) <= ?))`;
  return part(sql, on, on);
}

/** Had begun by the day, as `beganOn` of the records tells it: the row holds the days as taken. */
export function occurredBy({ on }: Clocks): SqlPart {
  if (on === undefined) return part('TRUE');
  const written = writtenIn('e', on);
  const sql = `(r.occurred_from <= ? OR r.occurred_to <= ? OR
      (r.occurred_from IS NULL AND r.occurred_to IS NULL AND ${written.sql}))`;
  return part(sql, on, on, ...written.parameters);
}

/** The article itself had been written by the day, on the first day that it may have. */
export function writtenBy({ on }: Clocks): SqlPart {
  return on === undefined ? part('TRUE') : writtenIn('ae', on);
}
