// Opens the file of a ledger: makes it, brings it up to date, or says in plain words why it cannot be used.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asArgument, DemarcheError } from '../../text/index.ts';
import { migrations } from '../sql/migrations.ts';
import { runMigrations } from '../sql/run-migrations.ts';
import { tooNew } from '../sql/too-new.ts';
import type { OpenOptions } from '../types.ts';
import { explainSqliteError } from './explain-error.ts';
import { applicationId, headerBytes } from './mend-header.ts';
import { mayWrite, readOnlyPlace } from './read-only-place.ts';
import { busyTimeoutMs, cacheKiB, sqliteSession, writeSqlite } from './sqlite-database.ts';

function numberPragma(database: DatabaseSync, pragma: string): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get();
  return Number(Object.values(row ?? { none: 0 })[0]);
}

/** What came before is brought up to date; who comes second finds it done. */
function migrate(
  database: DatabaseSync,
  path: string,
  { onUpgrade }: Pick<OpenOptions, 'onUpgrade'>,
): Promise<void> {
  return writeSqlite(database, async () => {
    const version = numberPragma(database, 'user_version');
    if (version > migrations.length) throw tooNew(path, version);
    await runMigrations(sqliteSession(database), version, async (sql) => database.exec(sql), onUpgrade);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec(`PRAGMA application_id = ${applicationId}`);
  });
}

/** An empty file becomes a ledger where one may be made. */
function checkIsLedger(database: DatabaseSync, path: string, mode: OpenOptions['mode']): void {
  if (numberPragma(database, 'application_id') === applicationId) return;
  const isEmpty = numberPragma(database, 'schema_version') === 0;
  if (isEmpty && mode === 'create') return;
  if (isEmpty)
    throw new DemarcheError(
      'NOT_A_LEDGER',
      `${path} is no ledger: there is nothing in it`,
      'Name another file with --ledger, or make a ledger of it with `demarche read PATH...`; it was not changed.',
    );
  const { size } = statSync(path);
  if (size < headerBytes)
    throw new DemarcheError(
      'NOT_A_LEDGER',
      `${path} was cut off: of its head alone ${size} of ${headerBytes} bytes are left`,
      'Nothing can be read of it: restore a backup, or name another file with --ledger; it was not changed.',
    );
  throw new DemarcheError(
    'NOT_A_LEDGER',
    `${path} is an SQLite file of another program`,
    'Name another file with --ledger; nothing in this one was changed.',
  );
}

/** An open file, and where further connections to it are opened. */
export interface OpenFile {
  readonly database: DatabaseSync;
  readonly place: string | URL;
}

/** Tables of an older version would have to be changed to be asked. */
function openReadOnly(path: string, place: URL): DatabaseSync {
  const database = new DatabaseSync(place, { readOnly: true });
  database.exec(`PRAGMA cache_size = -${cacheKiB}`);
  checkIsLedger(database, path, 'existing');
  const version = numberPragma(database, 'user_version');
  if (version > migrations.length) throw tooNew(path, version);
  if (version === migrations.length) return database;
  database.close();
  throw new DemarcheError(
    'LEDGER_FORBIDDEN',
    `${path} has the tables of an older Demarche and may not be written to`,
    'Copy it to where it may be written to and ask the copy.',
  );
}

const refusals: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);
/** SQLite's "unable to open database file". */
const cannotOpen = 14;

/** A folder in which this user may make nothing. */
function isForbidden(cause: unknown, path: string): boolean {
  if (!(cause instanceof Error)) return false;
  if ('code' in cause && refusals.has(cause.code)) return true;
  return 'errcode' in cause && Number(cause.errcode) % 256 === cannotOpen && !mayWrite(dirname(path));
}

function forbidden(path: string, cause: unknown): DemarcheError {
  return new DemarcheError(
    'LEDGER_FORBIDDEN',
    `${path} may not be made: this user may not write to its folder`,
    'Change the rights of the folder, or name another ledger with --ledger.',
    { cause },
  );
}

/** Opens a ledger file ready for use. Throws DemarcheError LEDGER_NOT_FOUND, NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_UNUSABLE, and what `explainSqliteError` gives. */
export async function openLedgerFile(path: string, options: OpenOptions): Promise<OpenFile> {
  const { mode } = options;
  if (mode === 'existing' && !existsSync(path)) {
    throw new DemarcheError(
      'LEDGER_NOT_FOUND',
      `there is no ledger at ${path}`,
      'Make one with `demarche read PATH...`, or name another with --ledger FILE.',
    );
  }
  let database: DatabaseSync | undefined;
  try {
    const place = readOnlyPlace(path);
    if (place !== null) return { database: openReadOnly(path, place), place };
    mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path);
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    checkIsLedger(database, path, mode);
    database.exec(`PRAGMA cache_size = -${cacheKiB}`);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    if (numberPragma(database, 'user_version') !== migrations.length) await migrate(database, path, options);
    return { database, place: path };
  } catch (cause) {
    database?.close();
    const explained = explainSqliteError(cause, path);
    if (isForbidden(cause, path)) throw forbidden(path, cause);
    if (explained instanceof DemarcheError && explained.code !== 'LEDGER_UNUSABLE') throw explained;
    throw new DemarcheError(
      'LEDGER_UNUSABLE',
      `${path} cannot be used as a ledger: ${(cause as Error).message}`,
      `Name another with --ledger FILE. If Demarche made this one, its beginning is damaged: demarche repair --ledger ${asArgument(path)} --into NEW.db saves what still holds.`,
      { cause },
    );
  }
}
