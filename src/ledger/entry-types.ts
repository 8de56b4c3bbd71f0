// Entries as the ledger keeps and takes them, and what is said of the state of a ledger.

import type { Entry, RecordKind } from '../record/index.ts';
import type { ItemKey } from './feed-types.ts';

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

/** A figure as it is kept. */
export type FigureEntry = Extract<StoredEntry, { kind: 'figure' }>;

export interface Taking {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  readonly location: string | null;
  /** The item of a watched feed that is done with it, in the same transaction. */
  readonly listed?: ItemKey;
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

/** What one version of the program and its tables has read. */
export interface ReadBy {
  readonly version: string;
  /** Each counts once for each version that read it. */
  readonly readings: number;
  /** The instant of its last reading. */
  readonly lastAt: string;
}

export interface AppendOutcome {
  /** Ids of the entries that were new, in the order of taking. */
  readonly added: readonly string[];
  /** How many the ledger already held; the same content is never taken twice. */
  readonly known: number;
}

/** Called now and then in long work: how far it is in the chain. */
export type OnProgress = (seq: number, total: number) => void;

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

/** What the indexes of a damaged ledger still tell of all that was taken. */
export interface Remains {
  /** How many entries there were of each kind; of some kinds or all it may not be known any more. */
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** The pages that were read, by their ids, with the names under which they were found: none where these are gone. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

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
