// A ledger whose file is damaged, opened for what can still be read of it.

import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DemarcheError } from '../text/index.ts';
import { openLedger } from './open-ledger.ts';
import { writeReadableCopy } from './sqlite/readable-copy.ts';
import type { Ledger, OpenOptions } from './types.ts';

/**
 * Opens the ledger as it is, or where its file is too damaged for that a copy of it that goes away when it is closed. Throws as
 * `openLedger` does where not even the copy can be opened.
 */
export async function openDamagedLedger(
  address: string,
  { onUpgrade }: Pick<OpenOptions, 'onUpgrade'> = {},
): Promise<Ledger> {
  const options = { mode: 'existing', ...(onUpgrade && { onUpgrade }) } as const;
  try {
    return await openLedger(address, options);
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'LEDGER_DAMAGED') throw error;
  }
  // Beside the ledger, where a file of that size has room sooner than among temporary ones.
  const folder = mkdtempSync(join(dirname(address), 'demarche-repair-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, 'copy.db');
  try {
    writeReadableCopy(address, copy);
    const ledger = await openLedger(copy, options);
    const close = () => ledger.close().finally(forget);
    return { ...ledger, name: address, close };
  } catch (error) {
    forget();
    throw error;
  }
}
