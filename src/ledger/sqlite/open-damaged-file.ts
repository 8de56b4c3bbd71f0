// Opens the file of a damaged ledger for what can still be read of it. Its tables are left as they are, also where an older version made
// them: bringing them up to date would write to what is damaged, and stumble over it.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DemarcheError } from '../../text/index.ts';
import { migrations } from '../sql/migrations.ts';
import { makeSqlLedger } from '../sql/sql-ledger.ts';
import { tooNew } from '../sql/too-new.ts';
import type { DamagedLedger } from '../types.ts';
import { borrowSchema } from './borrow-schema.ts';
import { explainSqliteError } from './explain-error.ts';
import { writeReadableCopy } from './readable-copy.ts';
import { sqliteEngine } from './sqlite-database.ts';

const ledgerTable = "SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'entries'";

function damagedLedger(name: string, place: string, forget: () => void): DamagedLedger {
  const database = new DatabaseSync(place);
  try {
    database.exec('PRAGMA query_only = ON');
    if (database.prepare(ledgerTable).get() === undefined)
      throw new DemarcheError(
        'NOT_A_LEDGER',
        `${name} is no ledger: it has none of the tables of one`,
        'Name another file with --ledger, or restore a backup; it was not changed.',
      );
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > migrations.length) throw tooNew(name, version);
    const ledger = makeSqlLedger(name, sqliteEngine({ database, place }, name));
    return { ...ledger, close: () => ledger.close().finally(forget) };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Null where SQLite refuses the file as a whole. */
function openInPlace(path: string): DamagedLedger | null {
  try {
    return damagedLedger(path, path, () => {});
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    return null;
  }
}

/** A copy of what is left, made readable, which goes when it is closed. */
function openCopy(path: string): DamagedLedger {
  // Beside the ledger, where a file of that size has room sooner than among temporary ones.
  const folder = mkdtempSync(join(dirname(path), 'demarche-repair-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'copy.db');
    writeReadableCopy(path, copy);
    try {
      return damagedLedger(path, copy, forget);
    } catch (error) {
      if (error instanceof DemarcheError) throw error;
      borrowSchema(copy);
      return damagedLedger(path, copy, forget);
    }
  } catch (cause) {
    forget();
    if (cause instanceof DemarcheError) throw cause;
    const explained = explainSqliteError(cause, path);
    if (explained instanceof DemarcheError && explained.code !== 'LEDGER_DAMAGED') throw explained;
    throw new DemarcheError(
      'LEDGER_DAMAGED',
      `nothing of ${path} can be read: ${(cause as Error).message}`,
      'It was not changed. Restore a backup, or read the pages again into a new ledger.',
      { cause },
    );
  }
}

/** Throws a DemarcheError `LEDGER_NOT_FOUND`, `NOT_A_LEDGER`, `LEDGER_TOO_NEW` or `LEDGER_DAMAGED`. */
export function openDamagedFile(path: string): DamagedLedger {
  if (existsSync(path)) return openInPlace(path) ?? openCopy(path);
  throw new DemarcheError(
    'LEDGER_NOT_FOUND',
    `there is no ledger at ${path}`,
    'Name another with --ledger FILE.',
  );
}
