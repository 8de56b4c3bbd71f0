// The ledger on a server.

import { makeSqlLedger } from '../sql/sql-ledger.ts';
import type { Ledger, OpenOptions } from '../types.ts';
import { openServer } from './open-server.ts';

/** Opens (or, in mode `create`, makes) the ledger at the address; errors as `openServer`. */
export async function openPostgresLedger(address: string, options: OpenOptions): Promise<Ledger> {
  const { name, database } = await openServer(address, options);
  return makeSqlLedger(name, database, options.keys);
}
