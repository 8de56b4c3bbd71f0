// What `verify` asks of corrections: that all they name is in the ledger, in the words that they quote. A repaired ledger knows that
// entries were lost: what names one of those is counted, and no fault.

import { anchorOf, isQuoted, type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { Ledger, LedgerFault } from '../../ledger/index.ts';
import type { Naming } from '../../record/index.ts';

/** What a repair wrote for each entry that it could not save. */
const lostCode = 'REPAIR_LOST';

export interface CorrectionsReport {
  /** In the order of the chain. */
  readonly faults: readonly LedgerFault[];
  /** Entries that were lost when the ledger was repaired. */
  readonly lost: number;
  /** Corrections that name what was lost and is not in the ledger again. */
  readonly orphaned: number;
}

interface Mismatch {
  readonly isMissing: boolean;
  readonly message: string;
}

async function namingMismatch(naming: Naming, ledger: Ledger): Promise<Mismatch | null> {
  const short = naming.entryId.slice(0, 12);
  const entry = await ledger.entry(naming.entryId);
  if (entry === null || entry.kind !== naming.kind)
    return {
      isMissing: entry === null,
      message: `it names the ${naming.kind} ${short}, which is not in the ledger`,
    };
  if (naming.kind === 'article' || !isQuoted(entry)) return null;
  const { quote, span } = entry.content.evidence;
  const isSame = quote === naming.quote && anchorOf(entry).start - span.start === naming.anchor.at;
  const message = `it quotes other words than the ${naming.kind} ${short} that it names`;
  return isSame ? null : { isMissing: false, message };
}

async function undoMismatch({ content }: MadeCorrection, ledger: Ledger): Promise<Mismatch | null> {
  if (content.action !== 'undo') return null;
  const undone = await ledger.entry(content.correctionId);
  if (undone?.kind === 'correction') return null;
  const message = `it undoes ${content.correctionId.slice(0, 12)}, which is no correction of the ledger`;
  return { isMissing: undone === null, message };
}

async function mismatchesOf(made: MadeCorrection, ledger: Ledger): Promise<readonly Mismatch[]> {
  const found = await Promise.all([
    undoMismatch(made, ledger),
    ...namingsOf(made).map((naming) => namingMismatch(naming, ledger)),
  ]);
  return found.filter((mismatch) => mismatch !== null);
}

/** Faults in what corrections refer to, and what a repair left behind. */
export async function checkCorrections(ledger: Ledger): Promise<CorrectionsReport> {
  const problems = await ledger.ofKind('problem', {});
  const lost = problems.filter(({ content }) => content.code === lostCode).length;
  const faults: LedgerFault[] = [];
  let orphaned = 0;
  for (const { seq, id, content } of await ledger.ofKind('correction', {})) {
    const mismatches = await mismatchesOf({ id, content }, ledger);
    if (lost > 0 && mismatches.some(({ isMissing }) => isMissing)) orphaned += 1;
    for (const { isMissing, message } of mismatches)
      if (lost === 0 || !isMissing) faults.push({ seq, id, message });
  }
  return { faults, lost, orphaned };
}
