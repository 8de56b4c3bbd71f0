export { openLedger } from './open-ledger.ts';
export type {
  ActorKey,
  AppendOutcome,
  Clocks,
  Finding,
  FindingFilter,
  KeptPage,
  Ledger,
  LedgerFault,
  PageToReread,
  ParticipantRole,
  SearchFound,
  SearchHit,
  SearchOptions,
  StoredEntry,
  Taking,
  VerifyReport,
} from './types.ts';
