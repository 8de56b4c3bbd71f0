export { type RunOptions, type RunSummary, readIntoLedger, type UnreadPage } from './read-into-ledger.ts';
