// Many pages into one ledger, one transaction a page: whenever a run ends, even by force, each page is in whole or not at all.

import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
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
import {
  countReading,
  emptyTally,
  isTakenMeanwhile,
  readSafely,
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
  /** Called after each page with the number of pages done, and how many bytes of the files lie behind it, where files are read. */
  readonly onPage?: (done: number, bytes?: number) => void;
  /** Ends the run after the page in hand. */
  readonly signal?: AbortSignal;
}

export interface ReadOptions extends RunOptions {
  /** Which field of JSON Lines holds what, where it is under no common name. */
  readonly fields?: LineFields;
  /** How addresses are fetched; needed where a path is one. */
  readonly fetching?: FetchSettings;
}

/** Under which name it was found: none for standard input. */
function sightingsOf({ pageId, location }: Page): readonly Entry[] {
  const name = basename(location);
  return location === '-' ? [] : [makeEntry('sighting', { pageId, name })];
}

async function takePage(
  ledger: Ledger,
  reader: Reader,
  page: FoundPage,
  tally: Tally,
  { now, onStart }: { readonly now: string; readonly onStart: (page: Page) => void },
): Promise<void> {
  const taking = { recordedAt: now, location: page.location };
  if (await ledger.hasReading(page.pageId, reader.version)) {
    tally.alreadyKnown += 1;
    await take(ledger, sightingsOf(page), taking, tally);
    return;
  }
  onStart(page);
  const entries = readSafely(page, reader);
  const added = await take(ledger, [...sightingsOf(page), ...entries], taking, tally, page);
  if (isTakenMeanwhile(entries, added)) tally.alreadyKnown += 1;
  else countReading(entries, page.location, tally);
}

/** Takes pages into the ledger as they come; `bytesRead` tells how many bytes of the files lie behind the page in hand. */
export async function takePages(
  pages: AsyncIterable<FoundPage | UnreadablePage>,
  ledger: Ledger,
  reader: Reader,
  { now, onStart = () => {}, onPage = () => {}, signal }: RunOptions,
  bytesRead: () => number = () => 0,
): Promise<RunSummary> {
  const tally = emptyTally();
  let done = 0;
  try {
    for await (const page of pages) {
      if (signal?.aborted) return { ...tally, stoppedEarly: true };
      if (isUnreadable(page)) await takeUnreadable(ledger, page, tally, now());
      else await takePage(ledger, reader, page, tally, { now: now(), onStart });
      done += 1;
      onPage(done, bytesRead());
      // Reading keeps the thread busy: let signals and the progress bar have their turn.
      await nextTurn();
    }
  } catch (error) {
    // Waiting for the network ends at once.
    if (signal?.aborted && error === signal.reason) return { ...tally, stoppedEarly: true };
    throw error;
  }
  return { ...tally, stoppedEarly: false };
}

/** Reads all pages under `paths` into the ledger; throws only for misuse (a path that does not exist) or a broken ledger. */
export async function readIntoLedger(
  paths: readonly string[],
  ledger: Ledger,
  reader: Reader,
  { fields = {}, fetching, ...options }: ReadOptions,
): Promise<RunSummary> {
  let bytes = 0;
  const onBytes = (behind: number) => {
    bytes = behind;
  };
  const pages = readPages(paths, { fields, onBytes, ...(fetching === undefined ? {} : { fetching }) });
  return takePages(pages, ledger, reader, options, () => bytes);
}
