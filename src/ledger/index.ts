export type {
  AppendOutcome,
  ArticleEntry,
  EventEntry,
  FigureEntry,
  KeptPage,
  LedgerFault,
  LedgerHead,
  OnProgress,
  PageToReread,
  ReadBy,
  Remains,
  Salvaged,
  StoredEntry,
  Taking,
  VerifyReport,
} from './entry-types.ts';
export type {
  FeedNews,
  FeedStore,
  ItemKey,
  ItemNews,
  KeptFeeds,
  NotedItem,
  WaitingItem,
  WatchedFeed,
} from './feed-types.ts';
export type {
  ActClass,
  ActKeyMaker,
  ActPacker,
  ActPlace,
  ActPlaceMaker,
  ArticleKeys,
  ArticleProfile,
  FigurePlace,
  KeyHit,
  KeyMaker,
  KeyOptions,
  PairAct,
  ProfilesWanted,
} from './key-types.ts';
export type {
  ArticleDays,
  ArticleHead,
  ClassedActs,
  ClassFilter,
  FiguresFilter,
  ListedActs,
  ListFilter,
  NewestActs,
  NewestFilter,
  PackedAct,
  PairFilter,
  PairMonth,
  PairTotal,
  PairTotals,
  PlaceInList,
  UnreadDays,
} from './list-types.ts';
export { openDamagedLedger } from './open-damaged-ledger.ts';
export { openLedger } from './open-ledger.ts';
export type {
  ActorKey,
  Clocks,
  Finding,
  FindingFilter,
  ParticipantRole,
  SearchFound,
  SearchHit,
  SearchOptions,
} from './question-types.ts';
export { findMarks } from './search/find-marks.ts';
export type { DamagedLedger, Ledger } from './types.ts';
