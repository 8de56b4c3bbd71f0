// The one door to the ledger's engines: a path is an SQLite file.

import { DemarcheError } from '../text/index.ts';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts';
import type { Ledger, OpenOptions } from './types.ts';

/** Opens the ledger that `address` names; `create` makes it where there is none. */
export async function openLedger(address: string, options: OpenOptions): Promise<Ledger> {
  if (/^\w+:\/\//u.test(address)) {
    throw new DemarcheError(
      'LEDGER_UNKNOWN_KIND',
      `${address.split(':')[0]} is not a kind of ledger that this version knows`,
      'Name a file, e.g. --ledger demarche.db.',
    );
  }
  return openSqliteLedger(address, options);
}
