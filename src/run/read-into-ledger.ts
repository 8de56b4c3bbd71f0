// Many pages into one ledger, one transaction a page: whenever a run ends, even by force, each page is in whole or not at all.

import { basename } from 'node:path';
import type { Ledger } from '../ledger/index.ts';
import {
  type FetchSettings,
  type FoundPage,
  isUnreadable,
  type LineFields,
  type Page,
  readPages,
  type UnreadablePage,
} from '../page/index.ts';
import type { Reader } from '../pipeline.ts';
import { type Entry, makeEntry, type RecordKind } from '../record/index.ts';
import { type PageReader, pageReaderOf } from './page-reader.ts';
import { runInOrder } from './run-in-order.ts';
import {
  countReading,
  emptyTally,
  isTakenMeanwhile,
  type Tally,
  take,
  takeUnreadable,
  type UnreadPage,
} from './tally.ts';

export interface RunSummary {
  /** Pages read to their end in this run. */
  readonly read: number;
  /** Pages that this version had read before, or that another run has read meanwhile. */
  readonly alreadyKnown: number;
  readonly unreadable: readonly UnreadPage[];
  /** Entries that this run added, by kind. */
  readonly added: Readonly<Partial<Record<RecordKind, number>>>;
  readonly sentences: number;
  readonly tokens: number;
  /** True where the run was asked to stop before its last page. */
  readonly stoppedEarly: boolean;
}

export interface RunOptions {
  /** The clock: the present instant as ISO 8601 with milliseconds. */
  readonly now: () => string;
  /** Called before each page that is not known already. */
  readonly onStart?: (page: Page) => void;
  /** Called after each page that is taken with the number of pages done, and how many bytes of the files lie behind it, where files are read. */
  readonly onPage?: (done: number, bytes?: number) => void;
  /** Called with what became of each page, in their order. */
  readonly onOutcome?: (outcome: PageOutcome, location: string) => void;
  /** Ends the run after the pages in hand. */
  readonly signal?: AbortSignal;
}

/** Known: this version had read it before. Unreadable: it holds no article, or was no page. */
export type PageOutcome = 'read' | 'known' | 'unreadable';

export interface ReadOptions extends RunOptions {
  /** Which field of JSON Lines holds what, where it is under no common name. */
  readonly fields?: LineFields;
  /** How addresses are fetched; needed where a path is one. */
  readonly fetching?: FetchSettings;
  /** True where the files are feeds or sitemaps: what they list is read. */
  readonly areFeeds?: boolean;
}

/** Under which name it was found: none for standard input. */
export function sightingsOf({ pageId, location }: Page): readonly Entry[] {
  const name = basename(location);
  return location === '-' ? [] : [makeEntry('sighting', { pageId, name })];
}

interface Begun {
  /** All entries of the page; null where there is nothing to read in it. */
  readonly entries: readonly Entry[] | null;
}

async function beginPage(
  ledger: Ledger,
  reader: PageReader,
  page: FoundPage | UnreadablePage,
  onStart: (page: Page) => void,
): Promise<Begun> {
  if (isUnreadable(page) || (await ledger.hasReading(page.pageId, reader.version))) return { entries: null };
  onStart(page);
  return { entries: await reader.read(page) };
}

async function takePage(
  ledger: Ledger,
  page: FoundPage | UnreadablePage,
  { entries }: Begun,
  tally: Tally,
  now: string,
): Promise<PageOutcome> {
  if (isUnreadable(page)) {
    await takeUnreadable(ledger, page, tally, now);
    return 'unreadable';
  }
  const { location, listed } = page;
  const taking = { recordedAt: now, location, ...(listed === undefined ? {} : { listed }) };
  if (entries === null) {
    tally.alreadyKnown += 1;
    await take(ledger, sightingsOf(page), taking, tally);
    return 'known';
  }
  const added = await take(ledger, [...sightingsOf(page), ...entries], taking, tally, page);
  if (isTakenMeanwhile(entries, added)) {
    tally.alreadyKnown += 1;
    return 'known';
  }
  countReading(entries, page.location, tally);
  return entries.some(({ kind }) => kind === 'problem') ? 'unreadable' : 'read';
}

/** A page with how many bytes of the files lie behind it. */
interface Behind {
  readonly page: FoundPage | UnreadablePage;
  readonly bytes: number;
}

async function* withBytes(
  pages: AsyncIterable<FoundPage | UnreadablePage>,
  bytesRead: () => number,
): AsyncGenerator<Behind> {
  for await (const page of pages) yield { page, bytes: bytesRead() };
}

/**
 * Takes pages into the ledger in their order, whoever reads them and whichever is read first: the chain is the same. `bytesRead` tells
 * how many bytes of the files lie behind the page that was found last. Rejects only for a broken ledger, or where no page can be read.
 */
export async function takePages(
  pages: AsyncIterable<FoundPage | UnreadablePage>,
  ledger: Ledger,
  reader: Reader | PageReader,
  { now, onStart = () => {}, onPage = () => {}, onOutcome = () => {}, signal }: RunOptions,
  bytesRead: () => number = () => 0,
): Promise<RunSummary> {
  const tally = emptyTally();
  const pageReader = pageReaderOf(reader);
  let done = 0;
  const stoppedEarly = await runInOrder(withBytes(pages, bytesRead), {
    atOnce: pageReader.pagesAtOnce,
    begin: ({ page }) => beginPage(ledger, pageReader, page, onStart),
    take: async ({ page, bytes }, begun) => {
      onOutcome(await takePage(ledger, page, begun, tally, now()), page.location);
      done += 1;
      onPage(done, bytes);
    },
    weigh: ({ page }) => (isUnreadable(page) ? 0 : page.lengthBytes),
    signal,
  });
  return { ...tally, stoppedEarly };
}

/** Reads all pages under `paths` into the ledger; throws only for misuse (a path that does not exist) or a broken ledger. */
export async function readIntoLedger(
  paths: readonly string[],
  ledger: Ledger,
  reader: Reader | PageReader,
  { fields = {}, fetching, areFeeds = false, ...options }: ReadOptions,
): Promise<RunSummary> {
  let bytes = 0;
  const onBytes = (behind: number) => {
    bytes = behind;
  };
  const pages = readPages(paths, {
    fields,
    onBytes,
    areFeeds,
    ...(fetching === undefined ? {} : { fetching }),
  });
  return takePages(pages, ledger, reader, options, () => bytes);
}
