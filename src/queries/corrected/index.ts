export { actsApart } from './acts-apart.ts';
export { begunBy, knownBy } from './allowed-by-clocks.ts';
export { type CorrectedAt, correctedLedger } from './corrected-ledger.ts';
export { marksOf } from './marks-of.ts';
export { linkRulings, ruledLinks } from './ruled-links.ts';
export type { ActsApart, CorrectedLedger, LedgerRulings, RuledPage, WithMarks } from './types.ts';
