// The refusal of a ledger that a newer program has written, the same for both engines.

import { DemarcheError } from '../../text/index.ts';
import { migrations } from './migrations.ts';

export function tooNew(name: string, version: number): DemarcheError {
  return new DemarcheError(
    'LEDGER_TOO_NEW',
    `${name} was written by a newer Demarche (its tables are version ${version}, this program knows ${migrations.length})`,
    'Use that newer version, or name another ledger with --ledger.',
  );
}
