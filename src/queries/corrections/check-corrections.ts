// What `verify` asks of corrections: that all they name is in the ledger, in the words that they quote.

import { anchorOf, isQuoted, type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { Ledger, LedgerFault } from '../../ledger/index.ts';
import type { Naming } from '../../record/index.ts';

async function namingFault(naming: Naming, ledger: Ledger): Promise<string | null> {
  const short = naming.entryId.slice(0, 12);
  const entry = await ledger.entry(naming.entryId);
  if (entry === null || entry.kind !== naming.kind)
    return `it names the ${naming.kind} ${short}, which is not in the ledger`;
  if (naming.kind === 'article' || !isQuoted(entry)) return null;
  const { quote, span } = entry.content.evidence;
  const isSame = quote === naming.quote && anchorOf(entry).start - span.start === naming.anchor.at;
  return isSame ? null : `it quotes other words than the ${naming.kind} ${short} that it names`;
}

async function undoFault({ content }: MadeCorrection, ledger: Ledger): Promise<string | null> {
  if (content.action !== 'undo') return null;
  const undone = await ledger.entry(content.correctionId);
  return undone?.kind === 'correction'
    ? null
    : `it undoes ${content.correctionId.slice(0, 12)}, which is no correction of the ledger`;
}

/** Faults in what corrections refer to, in the order of the chain. */
export async function correctionFaults(ledger: Ledger): Promise<readonly LedgerFault[]> {
  const faults: LedgerFault[] = [];
  for (const { seq, id, content } of await ledger.ofKind('correction', {})) {
    const messages = await Promise.all([
      undoFault({ id, content }, ledger),
      ...namingsOf({ id, content }).map((naming) => namingFault(naming, ledger)),
    ]);
    for (const message of messages) if (message !== null) faults.push({ seq, id, message });
  }
  return faults;
}
