export { type CopyOptions, type CopySummary, copyLedger } from './copy-ledger.ts';
export { type PageReader, readHere } from './page-reader.ts';
export { readInThreads, type ThreadOptions } from './read-in-threads.ts';
export {
  type PageOutcome,
  type RunOptions,
  type RunSummary,
  readIntoLedger,
  sightingsOf,
  takePages,
} from './read-into-ledger.ts';
export { type LostEntry, type RepairSummary, repairInto } from './repair-ledger.ts';
export { type RereadSummary, rereadLedger } from './reread-ledger.ts';
export {
  countReading,
  emptyTally,
  isTakenMeanwhile,
  type Tally,
  take,
  takeUnreadable,
  type UnreadPage,
} from './tally.ts';
export { threadProcessorSeconds } from './thread-processor-time.ts';
export {
  type FeedReport,
  type RoundReport,
  type WatchOptions,
  watchFeeds,
} from './watch-feeds.ts';
export type { Gone, GonePage } from './what-is-gone.ts';
