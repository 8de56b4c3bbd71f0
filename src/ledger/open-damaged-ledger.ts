// A ledger that may be damaged, opened for what can still be read of it.

import { openLedger } from './open-ledger.ts';
import { isPostgresAddress } from './postgres/address.ts';
import { openDamagedFile } from './sqlite/open-damaged-file.ts';
import type { DamagedLedger, OpenOptions } from './types.ts';

/** The file itself stays as it is. Throws as `openDamagedFile` and `openLedger` do. */
export async function openDamagedLedger(
  address: string,
  { onUpgrade }: Pick<OpenOptions, 'onUpgrade'> = {},
): Promise<DamagedLedger> {
  if (!isPostgresAddress(address)) return openDamagedFile(address);
  return openLedger(address, { mode: 'existing', ...(onUpgrade && { onUpgrade }) });
}
