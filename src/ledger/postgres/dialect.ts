// PostgreSQL's words for the statements of the ledger. Text compares by its bytes ("C"), as SQLite's does.

import type { ColumnType } from '../sql/sql-database.ts';

const columnTypes: Readonly<Record<ColumnType, string>> = { TEXT: 'text', INTEGER: 'bigint', BLOB: 'bytea' };

/** The type of an array of a column's values. */
export function arrayType(type: ColumnType): string {
  return `${columnTypes[type]}[]`;
}

/** `?` as `$1`, `$2` and so on; no statement of the ledger holds a `?` in quotation marks. */
export function numberPlaces(sql: string): string {
  let place = 0;
  return sql.replaceAll('?', () => {
    place += 1;
    return `$${place}`;
  });
}

/** A step of the migrations. */
export function toPostgres(sql: string): string {
  return sql
    .replaceAll(/ (?:STRICT|WITHOUT ROWID)(?:, WITHOUT ROWID)?(?=;|$)/gmu, '')
    .replaceAll(/\bTEXT\b/gu, 'text COLLATE "C"')
    .replaceAll(/\bINTEGER\b/gu, columnTypes.INTEGER)
    .replaceAll(/\bBLOB\b/gu, columnTypes.BLOB);
}
