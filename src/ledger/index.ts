export { openLedger } from './open-ledger.ts';
export type {
  ActorKey,
  AppendOutcome,
  Clocks,
  Finding,
  FindingFilter,
  Ledger,
  LedgerFault,
  ParticipantRole,
  SearchFound,
  SearchHit,
  SearchOptions,
  StoredEntry,
  Taking,
  VerifyReport,
} from './types.ts';
