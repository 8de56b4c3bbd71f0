// The pages of a ledger read again from the bytes that it keeps, by another version of the program or of its tables. The new
// readings take the place of the old ones, which stay answerable by the recorded clock. A run that was cut short goes on
// where it stopped, since only pages that another version read last are read.

import type { Ledger, PageToReread } from '../ledger/index.ts';
import {
  type FoundPage,
  isUnreadable,
  type Page,
  pageFromBytes,
  type UnreadablePage,
} from '../page/index.ts';
import type { Reader } from '../pipeline.ts';
import { type Entry, isReadingFault, type RecordKind, type RecordOf } from '../record/index.ts';
import { type PageReader, pageReaderOf } from './page-reader.ts';
import type { RunOptions } from './read-into-ledger.ts';
import { runInOrder } from './run-in-order.ts';
import { countReading, emptyTally, isTakenMeanwhile, type Tally, take, type UnreadPage } from './tally.ts';

export interface RereadSummary {
  /** Pages that another version read last, or that are kept without a reading. */
  readonly found: number;
  /** Pages read again to their end. */
  readonly read: number;
  /** Of these, how many gave other records than before. */
  readonly changed: number;
  readonly unreadable: readonly UnreadPage[];
  /** Pages without an article, of which the ledger holds the very problem already. */
  readonly unreadAsBefore: number;
  /** Pages that another run has read again since this one began. */
  readonly readMeanwhile: number;
  /** Entries that this run added, by kind. */
  readonly added: Readonly<Partial<Record<RecordKind, number>>>;
  /** Records that stood before and do not stand any more. */
  readonly superseded: number;
  readonly stoppedEarly: boolean;
}

interface Change {
  unreadAsBefore: number;
  readMeanwhile: number;
  changed: number;
  superseded: number;
}

async function headersOf(ledger: Ledger, before: RecordOf<'reading'> | null): Promise<string | null> {
  for (const id of before?.entryIds ?? []) {
    const entry = await ledger.entry(id);
    if (entry?.kind === 'page') return entry.content.headers ?? null;
  }
  return null;
}

/** The page made anew of its bytes; what stands in for it where they are not kept says what to do. */
async function keptPage(
  ledger: Ledger,
  { pageId }: PageToReread,
  before: RecordOf<'reading'> | null,
  location: string,
): Promise<FoundPage | UnreadablePage> {
  const bytes = await ledger.pageBytes(pageId);
  if (bytes !== null) return pageFromBytes(bytes, { location, headers: await headersOf(ledger, before) });
  const message = 'Its bytes are not kept in this ledger; read it again from its file with `demarche read`.';
  return { kind: 'unreadable', location, pageId, code: 'UNREADABLE', message };
}

/** True where there is no article, and the ledger knows why; a fault of the program is told each time. */
async function isUnreadAsBefore(ledger: Ledger, entries: readonly Entry[]): Promise<boolean> {
  let isTold = false;
  for (const { id, kind, content } of entries) {
    if (kind === 'article' || (kind === 'problem' && isReadingFault(content.code))) return false;
    if (kind !== 'problem') continue;
    if ((await ledger.entry(id)) === null) return false;
    isTold = true;
  }
  return isTold;
}

/** What became of a page before it is taken. */
type Begun =
  | { readonly kind: 'readMeanwhile' }
  | { readonly kind: 'unreadable'; readonly page: UnreadablePage }
  | {
      readonly kind: 'read';
      readonly location: string;
      readonly entries: readonly Entry[];
      readonly idsBefore: readonly string[];
    };

async function beginPage(
  ledger: Ledger,
  reader: PageReader,
  wanted: PageToReread,
  onStart: (page: Page) => void,
): Promise<Begun> {
  const { pageId, readingId } = wanted;
  // Asked before what stands: where another run takes its reading between the two, the page is seen as read by it.
  const isAgain = await ledger.hasReading(pageId, reader.version);
  const before = await ledger.readingOf(pageId, {});
  if (before?.version === reader.version) return { kind: 'readMeanwhile' };
  const location = wanted.location ?? '-';
  const page = await keptPage(ledger, wanted, before, location);
  if (isUnreadable(page)) return { kind: 'unreadable', page };
  onStart(page);
  const entries = await reader.read(page, isAgain && readingId !== null ? readingId : undefined);
  return { kind: 'read', location, entries, idsBefore: before?.entryIds ?? [] };
}

async function takePage(
  ledger: Ledger,
  begun: Begun,
  recordedAt: string,
  { tally, change }: { readonly tally: Tally; readonly change: Change },
): Promise<void> {
  if (begun.kind === 'readMeanwhile') {
    change.readMeanwhile += 1;
    return;
  }
  if (begun.kind === 'unreadable') {
    const { location, code, message } = begun.page;
    tally.unreadable.push({ location, code, message });
    return;
  }
  const { location, entries, idsBefore } = begun;
  const isAsBefore = await isUnreadAsBefore(ledger, entries);
  const added = await take(ledger, entries, { recordedAt, location }, tally);
  if (isTakenMeanwhile(entries, added)) {
    change.readMeanwhile += 1;
    return;
  }
  if (isAsBefore) {
    change.unreadAsBefore += 1;
    return;
  }
  countReading(entries, location, tally);
  if (entries.at(-1)?.kind !== 'reading') return;
  const now = new Set(entries.map(({ id }) => id));
  const gone = idsBefore.filter((id) => !now.has(id)).length;
  change.superseded += gone;
  if (gone > 0 || idsBefore.length !== entries.length - 1) change.changed += 1;
}

/** Reads again all pages that another version read last, in the order of those readings; a page that fails keeps its old reading. */
export async function rereadLedger(
  ledger: Ledger,
  reader: Reader | PageReader,
  { now, onStart = () => {}, onPage = () => {}, signal }: RunOptions,
): Promise<RereadSummary> {
  const tally = emptyTally();
  const change: Change = { unreadAsBefore: 0, readMeanwhile: 0, changed: 0, superseded: 0 };
  const pageReader = pageReaderOf(reader);
  const pages = await ledger.pagesToReread(pageReader.version);
  let done = 0;
  const stoppedEarly = await runInOrder(pages, {
    atOnce: pageReader.pagesAtOnce,
    begin: (wanted) => beginPage(ledger, pageReader, wanted, onStart),
    take: async (_, begun) => {
      await takePage(ledger, begun, now(), { tally, change });
      done += 1;
      onPage(done);
    },
    signal,
  });
  const { read, unreadable, added } = tally;
  return { found: pages.length, read, ...change, unreadable, added, stoppedEarly };
}
