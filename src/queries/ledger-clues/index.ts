export { findLedgerClues } from './find-ledger-clues.ts';
export type { LedgerClue } from './types.ts';
