// A ledger on a disk that may only be read: SQLite wants to write beside every file in write-ahead mode, unless it is told that
// nobody changes it.

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DemarcheError } from '../../text/index.ts';

/** True where the file or folder is there and this user may write to it. */
export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function hasUnwrittenLog(path: string): boolean {
  const log = `${path}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}

/**
 * Where to open a file that is there and may not be written to; null where it may. Throws a DemarcheError LEDGER_FORBIDDEN where
 * what was written last lies in a log beside it, which only a writer can take in.
 */
export function readOnlyPlace(path: string): URL | null {
  if (!existsSync(path) || (mayWrite(path) && mayWrite(dirname(path)))) return null;
  if (hasUnwrittenLog(path))
    throw new DemarcheError(
      'LEDGER_FORBIDDEN',
      `${path} may not be written to, and its last entries still lie in ${path}-wal`,
      'Open it once where it may be written to, e.g. with `demarche verify` on a copy of both files.',
    );
  const place = pathToFileURL(path);
  place.search = '?immutable=1';
  return place;
}
