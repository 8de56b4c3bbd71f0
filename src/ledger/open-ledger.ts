// The one door to the ledger's engines: postgres://... is a server, a path is an SQLite file.

import { DemarcheError } from '../text/index.ts';
import { isPostgresAddress } from './postgres/address.ts';
import { openPostgresLedger } from './postgres/open-postgres-ledger.ts';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts';
import type { Ledger, OpenOptions } from './types.ts';

/** Opens the ledger that `address` names; `create` makes it where there is none. */
export async function openLedger(address: string, options: OpenOptions): Promise<Ledger> {
  if (isPostgresAddress(address)) return openPostgresLedger(address, options);
  if (/^\w+:\/\//u.test(address)) {
    throw new DemarcheError(
      'LEDGER_UNKNOWN_KIND',
      `${address.split(':')[0]} is not a kind of ledger that this version knows`,
      'Name a file (--ledger demarche.db) or a server (--ledger postgres://user@host/database).',
    );
  }
  return openSqliteLedger(address, options);
}
