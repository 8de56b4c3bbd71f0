// The ledger in one SQLite file.

import { makeSqlLedger } from '../sql/sql-ledger.ts';
import type { Ledger, OpenOptions } from '../types.ts';
import { openLedgerFile } from './open-file.ts';
import { sqliteEngine } from './sqlite-database.ts';

/** Opens (or, in mode `create`, makes) the ledger in the file at `path`; errors as `openLedgerFile`. */
export async function openSqliteLedger(path: string, options: OpenOptions): Promise<Ledger> {
  const file = await openLedgerFile(path, options);
  return makeSqlLedger(path, sqliteEngine(file, path), options.keys);
}
