// Many pages into one ledger, one transaction a page: whenever a run ends, even by force, each page is in whole or not at all.

import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptPage, Ledger } from '../ledger/index.ts';
import { type FoundPage, isUnreadable, type Page, readPages, type UnreadablePage } from '../page/index.ts';
import { type Reader, readPage } from '../pipeline.ts';
import { type Entry, makeEntry, type RecordKind } from '../record/index.ts';

/** A page that could not be read, or that holds no article. */
export interface UnreadPage {
  readonly location: string;
  readonly code: string;
  readonly message: string;
}

export interface RunSummary {
  /** Pages read to their end in this run. */
  readonly read: number;
  /** Pages that this version had read before. */
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
  /** Called after each page with the number of pages done. */
  readonly onPage?: (done: number) => void;
  /** Ends the run after the page in hand. */
  readonly signal?: AbortSignal;
}

interface Tally {
  read: number;
  alreadyKnown: number;
  unreadable: UnreadPage[];
  added: Partial<Record<RecordKind, number>>;
  sentences: number;
  tokens: number;
}

async function takeUnreadable(
  ledger: Ledger,
  page: UnreadablePage,
  tally: Tally,
  now: string,
): Promise<void> {
  const { pageId, code, message, location } = page;
  tally.unreadable.push({ location, code, message });
  await take(ledger, [makeEntry('problem', { pageId, code, message })], { recordedAt: now, location }, tally);
}

async function take(
  ledger: Ledger,
  entries: readonly Entry[],
  taking: { recordedAt: string; location: string },
  tally: Tally,
  page?: KeptPage,
): Promise<void> {
  const added = new Set((await ledger.append(entries, taking, page)).added);
  for (const { kind } of entries.filter(({ id }) => added.has(id)))
    tally.added[kind] = (tally.added[kind] ?? 0) + 1;
}

/** A page that breaks a stage is a problem entry, not the end of the run; having no reading, it is tried again in the next run. */
function readSafely(page: Page, reader: Reader): readonly Entry[] {
  try {
    return readPage(page, reader);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `A fault of the program while reading it (${reason}); please report it with the page.`;
    return [makeEntry('problem', { pageId: page.pageId, code: 'STAGE_FAULT', message })];
  }
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
  await take(ledger, [...sightingsOf(page), ...entries], taking, tally, page);
  const isWhole = entries.every(({ kind }) => kind !== 'problem');
  for (const entry of entries) {
    if (entry.kind === 'problem') {
      const { code, message } = entry.content;
      tally.unreadable.push({ location: page.location, code, message });
    }
    if (entry.kind !== 'reading') continue;
    tally.read += isWhole ? 1 : 0;
    tally.sentences += entry.content.sentences;
    tally.tokens += entry.content.tokens;
  }
}

/** Reads all pages under `paths` into the ledger; throws only for misuse (a path that does not exist) or a broken ledger. */
export async function readIntoLedger(
  paths: readonly string[],
  ledger: Ledger,
  reader: Reader,
  { now, onStart = () => {}, onPage = () => {}, signal }: RunOptions,
): Promise<RunSummary> {
  const tally: Tally = { read: 0, alreadyKnown: 0, unreadable: [], added: {}, sentences: 0, tokens: 0 };
  let done = 0;
  for await (const page of readPages(paths)) {
    if (signal?.aborted) return { ...tally, stoppedEarly: true };
    if (isUnreadable(page)) await takeUnreadable(ledger, page, tally, now());
    else await takePage(ledger, reader, page, tally, { now: now(), onStart });
    done += 1;
    onPage(done);
    // Reading keeps the thread busy: let signals and the progress bar have their turn.
    await nextTurn();
  }
  return { ...tally, stoppedEarly: false };
}
