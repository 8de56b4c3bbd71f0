// A row of `entries` as the rest of the program sees it.

import type { StoredEntry } from '../entry-types.ts';
import { checkOwnId } from './check-content.ts';
import type { SqlRow } from './sql-database.ts';

export function toStored(row: SqlRow): StoredEntry {
  return {
    seq: Number(row['seq']),
    id: row['id'],
    kind: row['kind'],
    content: JSON.parse(String(row['content'])),
    recordedAt: row['recorded_at'],
    location: row['location'],
    chainHash: row['chain_hash'],
  } as StoredEntry;
}

/** As `toStored`, for answers: throws a DemarcheError `LEDGER_FAULT` where the content is not that of its id. */
export function toSound(row: SqlRow): StoredEntry {
  checkOwnId(row);
  return toStored(row);
}
