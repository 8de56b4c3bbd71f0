// The ledger as the rest of the program sees it: an append-only log of entries and the look-ups that answers are made of.
// Every method is asynchronous so that a file on this machine and a server look alike.

import type { Entry, RecordKind, RecordOf } from '../record/index.ts';
import type { Day, DayInterval } from '../time/index.ts';

/** An entry together with when and where it was taken, and its place in the chain. */
export type StoredEntry = Entry & {
  /** 1-based and without gaps, in the order of taking. */
  readonly seq: number;
  /** UTC instant, ISO 8601 with milliseconds; never earlier than that of the entry before. */
  readonly recordedAt: string;
  /** Path or address under which the page lay when it was taken; null for entries made of no page. */
  readonly location: string | null;
  readonly chainHash: string;
};

/** An article as it is kept. */
export type ArticleEntry = Extract<StoredEntry, { kind: 'article' }>;

/** An act as it is kept. */
export type EventEntry = Extract<StoredEntry, { kind: 'event' }>;

export interface Taking {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  readonly location: string | null;
}

/** The bytes that a page was read from, as found; `pageId` is their SHA-256. */
export interface KeptPage {
  readonly pageId: string;
  readonly bytes: Uint8Array;
}

/** A page that another version read last, or that is kept and no version read to its end. */
export interface PageToReread {
  readonly pageId: string;
  /** Where it lay when it was read last. */
  readonly location: string | null;
  /** The reading that a new one takes the place of; null where there is none. */
  readonly readingId: string | null;
}

export interface AppendOutcome {
  /** Ids of the entries that were new, in the order of taking. */
  readonly added: readonly string[];
  /** How many the ledger already held; the same content is never taken twice. */
  readonly known: number;
}

/** The three clocks of a question. Absent: no limit on that clock. */
export interface Clocks {
  /** Occurred: only what had begun in the world by the end of this day. */
  readonly on?: Day;
  /** Reported: only what was known from the news by the end of this day. */
  readonly known?: Day;
  /** Recorded: only what the ledger held at this instant (ISO 8601). */
  readonly recorded?: string;
}

/** How an actor takes part in a record: doer, one done to, or one that a figure or a claim is about. */
export type ParticipantRole = 'actor' | 'recipient' | 'about' | 'source';

/** What names a side of a question: a state or organisation by code (`BLR`, `EUR`), or one actor by id (`person:...`). */
export interface ActorKey {
  readonly country: string | null;
  readonly actorId: string | null;
}

/** A record that answers are made of, with its article's facts beside it. */
export interface Finding<E extends Entry = Entry> {
  readonly entry: E;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly articleId: string;
  readonly reported: DayInterval;
  /** True where the reported clock allows the record only for some of the article's possible days. */
  readonly onlyPossiblyKnown: boolean;
}

export interface FindingFilter {
  readonly kinds: readonly RecordKind[];
  /** Records in which every one of these takes part. */
  readonly participants?: readonly ActorKey[];
  /** Records of these articles. */
  readonly articleIds?: readonly string[];
  /** Records of these ids. */
  readonly entryIds?: readonly string[];
  /** Acts under any of these keys, which the ledger's maker gave them. */
  readonly keys?: readonly number[];
  readonly clocks: Clocks;
}

export interface SearchHit {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly reported: DayInterval;
  readonly onlyPossiblyKnown: boolean;
}

export interface SearchOptions {
  /** At most so many hits, the best ones. */
  readonly limit: number;
  /** Also parts of articles that the reported clock allows only for some of their possible days. */
  readonly includePossibly: boolean;
}

export interface SearchFound {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** How many were left out because they were only possibly known; the limit does not touch this count. */
  readonly possiblyKnown: number;
}

/** By what an article is found by others like it, and what is compared of it. */
export interface ArticleKeys {
  /** Whole numbers, each once. */
  readonly keys: readonly number[];
  /** Of many articles under one key those of the smallest ranks are found. */
  readonly rank: number;
  readonly profile: Uint8Array;
}

/** Makes the keys of acts, by whom and what they are about: a pure function of the entry and its article for each version. */
export interface ActKeyMaker {
  readonly version: string;
  readonly keysOf: (event: EventEntry, article: ArticleEntry) => readonly number[];
}

/** Where an act stands among those under a key, by the mention that leads it. */
export interface ActPlace {
  readonly key: number;
  /** For which of two lists it is a place. */
  readonly uses: 'together' | 'between' | 'both';
  readonly eventId: string;
  /** Acts are in the order of this day, then of their articles' ids, then of this place in the text. */
  readonly day: string;
  readonly start: number;
  /** The world's clock sees it so from this day on ('' for all days), and until the day before that one; null for ever. */
  readonly began: string;
  readonly until: string | null;
}

/** A place of an act among those of one class under a key. */
export interface ActClass {
  readonly key: number;
  readonly class: number;
  readonly eventId: string;
  /** Acts of a class are in the order of this day. */
  readonly day: string;
  /** The world's clock sees it so from this day on; '' for all days. */
  readonly began: string;
}

/** Makes the places of the acts of one reading in lists: a pure function of the entries for each version. */
export interface ActPlaceMaker {
  readonly version: string;
  /** `events` in the order of taking. */
  readonly placesOf: (events: readonly EventEntry[], article: ArticleEntry) => readonly ActPlace[];
  readonly classesOf: (events: readonly EventEntry[], article: ArticleEntry) => readonly ActClass[];
}

/** Called now and then in long work: how far it is in the chain. */
export type OnProgress = (seq: number, total: number) => void;

/** Makes the keys of articles: a pure function of the entry for each version. */
export interface KeyMaker {
  /** Another one wherever an article may get other keys. */
  readonly version: string;
  readonly keysOf: (article: ArticleEntry) => ArticleKeys;
  /** Without it no acts are found by their keys. */
  readonly acts?: ActKeyMaker;
  /** Without it no acts are found by their places in lists. */
  readonly places?: ActPlaceMaker;
  /** Called while many entries get their keys: how far it is in the chain. */
  readonly onProgress?: OnProgress;
}

/** A place in a list of acts: behind all acts that come before it. */
export interface PlaceInList {
  readonly day: string;
  readonly articleId: string;
  readonly start: number;
  readonly seq: number;
}

export interface ListFilter {
  readonly keys: readonly number[];
  readonly use: 'together' | 'between';
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Only what comes before this place. */
  readonly before?: PlaceInList;
  /** At most so many, the last ones. */
  readonly most: number;
  /** Leaves out what was read from these pages. */
  readonly withoutPages: readonly string[];
}

export interface ClassFilter {
  readonly keys: readonly number[];
  /** With the world's clock. */
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of each class so many, the last ones; and those of its first day, whether the world's clock has come to it or not. */
  readonly most: number;
  /** Of some classes more, or all where it says infinity. */
  readonly more: ReadonlyMap<number, number>;
  readonly withoutPages: readonly string[];
}

export interface ClassedActs {
  readonly eventIds: readonly string[];
  /** Of each class that was not read to its end, the day up to which acts may be left. */
  readonly unread: ReadonlyMap<number, string>;
  /** How many acts the reported clock allows only possibly. */
  readonly possiblyKnown: number;
}

/** An act of a list, by the mention that leads it. */
export interface ListedAct {
  readonly eventId: string;
  readonly articleId: string;
}

export interface ListedActs {
  /** The last ones first. */
  readonly acts: readonly ListedAct[];
  /** How many come before these, as the clocks allow them. */
  readonly older: number;
  /** How many the reported clock allows only possibly, wherever in the list they stand. */
  readonly possiblyKnown: number;
}

/** An article that is found under a key. */
export interface KeyHit {
  readonly key: number;
  readonly articleId: string;
  readonly onlyPossiblyKnown: boolean;
}

export interface KeyOptions {
  /** At most so many articles for each key. */
  readonly most: number;
  readonly includePossibly: boolean;
}

/** Whose profiles are wanted: all, where nothing is said. */
export interface ProfilesWanted {
  readonly articleIds?: readonly string[];
  /** No more than so many, whichever they are. */
  readonly atMost?: number;
}

/** What is compared of an article, as the maker of keys made it. */
export interface ArticleProfile {
  readonly articleId: string;
  readonly profile: Uint8Array;
  readonly onlyPossiblyKnown: boolean;
}

/** A fault that `verify` found; the words name the entry. */
export interface LedgerFault {
  readonly seq: number;
  readonly id: string;
  readonly message: string;
}

/** One number of the chain of a ledger that may be damaged: the entry as it was taken, or why it is lost. */
export type Salvaged =
  | { readonly seq: number; readonly entry: StoredEntry }
  | { readonly seq: number; readonly id: string | null; readonly entry: null; readonly fault: string };

/** How far a ledger reaches. */
export interface LedgerHead {
  readonly seq: number;
  readonly chainHash: string;
}

export interface VerifyReport {
  readonly entries: number;
  readonly head: LedgerHead;
  readonly faults: readonly LedgerFault[];
  /** Pages with an entry, and those that broke a stage of reading: of how many the bytes are kept. */
  readonly pages: { readonly kept: number; readonly notKept: number };
}

export interface Ledger {
  /** What a person calls it: the path of the file, or the server's address without its password. */
  readonly name: string;
  /** Takes the entries that are new, and the bytes of their page where they are given, all or none, as one transaction. */
  append(entries: readonly Entry[], taking: Taking, page?: KeptPage): Promise<AppendOutcome>;
  /** The bytes of a page, as found; null where they were not kept. */
  pageBytes(pageId: string): Promise<Uint8Array | null>;
  /** True when this version has read the page to its end. */
  hasReading(pageId: string, version: string): Promise<boolean>;
  /** Pages whose newest reading is of another version, in the order of those readings; then those kept without any. */
  pagesToReread(version: string): Promise<readonly PageToReread[]>;
  /** The newest reading of a page at the recorded clock; null where there is none. */
  readingOf(pageId: string, clocks: Clocks): Promise<RecordOf<'reading'> | null>;
  /** Makes all indexes afresh from the entries. */
  refillIndexes(): Promise<void>;
  /** All numbers of the chain in order, whatever state the ledger is in. */
  salvage(): AsyncIterable<Salvaged>;
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
  /** The last acts of each class under these keys; null as with `listedActs`. */
  classedActs(filter: ClassFilter): Promise<ClassedActs | null>;
  /** Those of these pages from which acts under the keys were read, whichever reading stands; null as with `listedActs`. */
  pagesListed(keys: readonly number[], pageIds: readonly string[]): Promise<readonly string[] | null>;
  /** Records by kind, participants and keys as the three clocks allow them; in order of taking. */
  findings(filter: FindingFilter): Promise<readonly Finding[]>;
  /** Articles that stand at the recorded clock, in order of taking. */
  articles(clocks: Clocks): Promise<readonly StoredEntry[]>;
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
