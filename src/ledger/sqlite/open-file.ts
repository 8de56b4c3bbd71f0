// Opens the file of a ledger: makes it, brings it up to date, or says in plain words why it cannot be used.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DemarcheError } from '../../text/index.ts';
import { applicationId, migrations } from './schema.ts';

/** How long a writer waits for another process that is writing, in milliseconds. */
const busyTimeoutMs = 30_000;

function numberPragma(database: DatabaseSync, pragma: string): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get();
  return Number(Object.values(row ?? { none: 0 })[0]);
}

function migrate(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = numberPragma(database, 'user_version');
    if (version > migrations.length) {
      throw new DemarcheError(
        'LEDGER_TOO_NEW',
        `${path} was written by a newer Demarche (its tables are version ${version}, this program knows ${migrations.length})`,
        'Use that newer version, or name another file with --ledger.',
      );
    }
    for (const step of migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function checkIsLedger(database: DatabaseSync, path: string): void {
  const isMarked = numberPragma(database, 'application_id') === applicationId;
  const isEmpty = numberPragma(database, 'schema_version') === 0;
  if (isMarked || isEmpty) return;
  throw new DemarcheError(
    'NOT_A_LEDGER',
    `${path} is an SQLite file of another program`,
    'Name another file with --ledger; nothing in this one was changed.',
  );
}

export interface OpenOptions {
  /** `create`: make the file where there is none; `existing`: refuse, for commands that only ask. */
  readonly mode: 'create' | 'existing';
}

/** Opens a ledger file ready for use. Throws DemarcheError LEDGER_NOT_FOUND, NOT_A_LEDGER, LEDGER_TOO_NEW or LEDGER_UNUSABLE. */
export function openLedgerFile(path: string, { mode }: OpenOptions): DatabaseSync {
  if (mode === 'existing' && !existsSync(path)) {
    throw new DemarcheError(
      'LEDGER_NOT_FOUND',
      `there is no ledger at ${path}`,
      'Make one with `demarche read PATH...`, or name another with --ledger FILE.',
    );
  }
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path);
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    checkIsLedger(database, path);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    if (numberPragma(database, 'user_version') !== migrations.length) migrate(database, path);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof DemarcheError) throw cause;
    throw new DemarcheError(
      'LEDGER_UNUSABLE',
      `${path} cannot be used as a ledger: ${(cause as Error).message}`,
      'Check that it is a file that Demarche made and that you may write to its folder; or name another with --ledger FILE.',
      { cause },
    );
  }
}
