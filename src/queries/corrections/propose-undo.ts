// That a correction is undone, as a correction. Nothing is written here.

import type { MadeCorrection } from '../../corrections/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { nameKind } from '../name-kind.ts';
import { findEntry } from '../why.ts';
import { correctionOf, type Signature } from './signature.ts';

async function undoingOf(
  ledger: CorrectedLedger,
  asked: string,
  signature: Signature,
): Promise<MadeCorrection> {
  const { id, kind } = await findEntry(ledger.asTaken, asked);
  if (kind !== 'correction')
    throw new DemarcheError(
      'NOT_A_CORRECTION',
      `${id.slice(0, 12)} is ${nameKind(kind)}; only a correction can be undone`,
      '`demarche corrections` lists them with their ids.',
    );
  const [by] = (await ledger.rulings()).undoneBy.get(id) ?? [];
  if (by !== undefined)
    throw new DemarcheError(
      'ALREADY_UNDONE',
      `${id.slice(0, 12)} was undone by ${by.slice(0, 12)} already`,
      `To let it stand again, undo that: demarche undo ${by.slice(0, 12)}.`,
    );
  return correctionOf({ action: 'undo', correctionId: id, ...signature });
}

/** One undoing each. Throws a DemarcheError `NOT_A_CORRECTION`, `ALREADY_UNDONE`, `ENTRY_NOT_FOUND` or `ENTRY_AMBIGUOUS`. */
export async function proposeUndo(
  ledger: CorrectedLedger,
  asked: readonly string[],
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  const undoings = new Map<string, MadeCorrection>();
  for (const one of asked) {
    const undoing = await undoingOf(ledger, one, signature);
    undoings.set(undoing.id, undoing);
  }
  return [...undoings.values()];
}
