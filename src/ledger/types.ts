// The ledger as the rest of the program sees it: an append-only log of entries and the look-ups that answers are made of.
// Every method is asynchronous so that a file on this machine and a server look alike.

import type { Entry, RecordKind, RecordOf } from '../record/index.ts';
import type {
  AppendOutcome,
  KeptPage,
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
import type { FeedStore } from './feed-types.ts';
import type { ArticleProfile, KeyHit, KeyMaker, KeyOptions, ProfilesWanted } from './key-types.ts';
import type {
  ArticleDays,
  ArticleHead,
  ClassedActs,
  ClassFilter,
  FiguresFilter,
  ListedActs,
  ListFilter,
  NewestActs,
  NewestFilter,
  PairFilter,
  PairMonth,
  PairTotals,
} from './list-types.ts';
import type {
  ActorKey,
  Clocks,
  Finding,
  FindingFilter,
  SearchFound,
  SearchOptions,
} from './question-types.ts';

export interface Ledger {
  /** What a person calls it: the path of the file, or the server's address without its password. */
  readonly name: string;
  /** Takes the entries that are new, and the bytes of their page where they are given, all or none, as one transaction. */
  append(entries: readonly Entry[], taking: Taking, page?: KeptPage): Promise<AppendOutcome>;
  /** Feeds that are kept read. No part of the log: they tell what to fetch next, and no answer goes by them. */
  readonly feeds: FeedStore;
  /** The bytes of a page, as found; null where they were not kept. */
  pageBytes(pageId: string): Promise<Uint8Array | null>;
  /** True when this version has read the page to its end. */
  hasReading(pageId: string, version: string): Promise<boolean>;
  /** Pages whose newest reading is of another version, in the order of those readings; then those kept without any. */
  pagesToReread(version: string): Promise<readonly PageToReread[]>;
  /** Which versions have read pages, the one that read last first. */
  readBy(): Promise<readonly ReadBy[]>;
  /** The newest reading of a page at the recorded clock; null where there is none. */
  readingOf(pageId: string, clocks: Clocks): Promise<RecordOf<'reading'> | null>;
  /** Makes all indexes afresh from the entries. */
  refillIndexes(onProgress?: OnProgress): Promise<void>;
  /** All numbers of the chain in order, whatever state the ledger is in. */
  salvage(): AsyncIterable<Salvaged>;
  /** What is still known of entries that may be gone. */
  remains(): Promise<Remains>;
  /** The last entry of the chain; number 0 and the hash before the first entry for an empty ledger. */
  head(): Promise<LedgerHead>;
  /** Entries from this number on, in order of taking. */
  entriesFrom(seq: number, limit: number): Promise<readonly StoredEntry[]>;
  /** The hash of the chain at its entry number `seq`; null where the ledger is shorter. */
  chainHashAt(seq: number): Promise<string | null>;
  /** The entry with this id, or null. */
  entry(id: string): Promise<StoredEntry | null>;
  /** Entries whose id starts with these hexadecimal digits, in order of taking. */
  entriesWithPrefix(prefix: string, limit: number): Promise<readonly StoredEntry[]>;
  /** All entries of a kind that were taken by the recorded clock, whatever reading stands; in order of taking. */
  ofKind<K extends RecordKind>(
    kind: K,
    clocks: Clocks,
  ): Promise<readonly Extract<StoredEntry, { kind: K }>[]>;
  /**
   * Brings the keys of acts up to date, and tells whether acts can be asked for by them: not where the ledger was opened without a
   * maker of such keys, nor where they are out of date and nothing may be written.
   */
  hasActKeys(): Promise<boolean>;
  /**
   * The last acts of a list under these keys, once the list is brought up to date; null where the ledger was opened without a maker of
   * places, or where they are out of date and nothing may be written.
   */
  listedActs(filter: ListFilter): Promise<ListedActs | null>;
  /** The last acts of each class under these keys, packed; null as with `listedActs`, and where acts are not packed. */
  classedActs(filter: ClassFilter): Promise<ClassedActs | null>;
  /** The newest acts of one class under any of the keys; null as with `listedActs`. */
  newestActs(filter: NewestFilter): Promise<NewestActs | null>;
  /** The figures of these articles under any of the keys, in the order of taking; null as with `listedActs`. */
  figuresUnder(filter: FiguresFilter): Promise<readonly Finding[] | null>;
  /** How many acts stand between any two states or bodies; null as with `listedActs`. */
  pairTotals(filter: PairFilter): Promise<PairTotals | null>;
  /** The acts of these pairs by month, of all where none are named, in no order; null as with `listedActs`. */
  pairMonths(
    filter: PairFilter,
    pairs?: readonly (readonly [string, string])[],
  ): Promise<readonly PairMonth[] | null>;
  /** Those of these pages from which acts under the keys were read, whichever reading stands; null as with `listedActs`. */
  pagesListed(keys: readonly number[], pageIds: readonly string[]): Promise<readonly string[] | null>;
  /**
   * Ids of the articles with a record of this kind in which the actor takes part, whichever reading stands, in no order; null where that
   * cannot be told for actors that are said to be others, and where there are more such records than `atMost`.
   */
  articlesWith(kind: RecordKind, participant: ActorKey, atMost?: number): Promise<readonly string[] | null>;
  /**
   * Ids of the articles with an act under one of these keys, whichever reading stands, in no order; null as with `hasActKeys`, and where
   * there are more such acts than `atMost`.
   */
  articlesOfActs(keys: readonly number[], atMost: number): Promise<readonly string[] | null>;
  /**
   * What was worked out from the ledger as it is now under this name, which says all that it rests on; made where it is not kept. The
   * last few are kept, until the ledger grows.
   */
  kept<Answer>(name: string, make: () => Promise<Answer>): Promise<Answer>;
  /** The codes of all states and bodies that records name, whichever reading stands. */
  codes(): Promise<readonly string[]>;
  /** Those of these actors that records name by their ids, whichever reading stands; in no order. */
  actorsNamed(actorIds: readonly string[]): Promise<readonly string[]>;
  /** Records by kind, participants and keys as the three clocks allow them; in order of taking. */
  findings(filter: FindingFilter): Promise<readonly Finding[]>;
  /** Articles that stand at the recorded clock, in order of taking. */
  articles(clocks: Clocks): Promise<readonly StoredEntry[]>;
  /** The same articles at the recorded clock alone, without their words and in no order. */
  articleHeads(clocks: Pick<Clocks, 'recorded'>): Promise<readonly ArticleHead[]>;
  /** Of the same their days alone, which are read much sooner. */
  articleDays(clocks: Pick<Clocks, 'recorded'>): Promise<readonly ArticleDays[]>;
  /**
   * Articles that stand at the recorded clock and are called so: file name (its endings may be left out), path or end of a
   * path, address, id or page id or the first digits of either. In order of taking.
   */
  articlesNamed(asked: string, clocks: Clocks): Promise<readonly StoredEntry[]>;
  /** Ids of the pages that were found under this file name (its endings may be left out), path or end of a path. */
  pageIdsAt(name: string): Promise<readonly string[]>;
  /** Parts of articles that hold all words of the query. */
  search(query: string, clocks: Clocks, options: SearchOptions): Promise<SearchFound>;
  /**
   * Articles that stand at the clocks, under each of these keys; the keys of all articles are brought up to date before. Throws a
   * TypeError where the ledger was opened without a maker of keys, as `profiles` does.
   */
  articlesUnder(keys: readonly number[], clocks: Clocks, options: KeyOptions): Promise<readonly KeyHit[]>;
  /** What is compared of articles, as far as they stand at the clocks; in no order. */
  profiles(clocks: Clocks, wanted?: ProfilesWanted): Promise<readonly ArticleProfile[]>;
  countByKind(clocks: Clocks): Promise<Readonly<Partial<Record<RecordKind, number>>>>;
  /** Reads every entry and checks content, ids, chain, evidence and indexes. */
  verify(onProgress?: OnProgress): Promise<VerifyReport>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `create`: make the ledger where there is none; `existing`: refuse, for commands that only ask. */
  readonly mode: 'create' | 'existing';
  /** Without it articles cannot be looked up by their keys. */
  readonly keys?: KeyMaker;
  /** Called while the indexes of a ledger that an older version made are made afresh. */
  readonly onUpgrade?: OnProgress;
}

/** A ledger of which parts may be gone: only what can be told all the same is asked of it. */
export type DamagedLedger = Pick<
  Ledger,
  'name' | 'head' | 'salvage' | 'remains' | 'pageBytes' | 'feeds' | 'close'
>;
