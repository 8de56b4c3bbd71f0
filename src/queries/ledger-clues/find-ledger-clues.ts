// All that the rest of the ledger tells of an article's day. Made when asked, never stored: the answer changes as pages are read,
// the article does not.

import type { Clocks, Finding, Ledger, StoredEntry } from '../../ledger/index.ts';
import { intervalsOverlap } from '../../time/index.ts';
import { labelOf } from '../label-articles.ts';
import { findSameActs } from './find-same-acts.ts';
import { findSameWords } from './find-same-words.ts';
import type { LedgerClue } from './types.ts';

/** Clues from other articles, copies first; none of them moves the article's own dating. `findings`: what was read from it. */
export async function findLedgerClues(
  ledger: Ledger,
  asked: Extract<StoredEntry, { kind: 'article' }>,
  findings: readonly Finding[],
  clocks: Clocks,
): Promise<readonly LedgerClue[]> {
  const { published } = labelOf(asked);
  const clues = [
    ...(await findSameWords(ledger, asked, clocks)),
    ...(await findSameActs(ledger, findings, clocks)),
  ];
  return clues.map((clue) => ({ ...clue, contradicts: !intervalsOverlap(clue.implies, published) }));
}
