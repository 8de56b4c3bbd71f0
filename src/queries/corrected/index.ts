export { type CorrectedAt, correctedLedger } from './corrected-ledger.ts';
export { marksOf } from './marks-of.ts';
export type { CorrectedLedger, LedgerRulings, RuledPage, WithMarks } from './types.ts';
