// What a run did, page by page: the count that every way of reading into a ledger keeps.

import type { KeptPage, Ledger } from '../ledger/index.ts';
import type { UnreadablePage } from '../page/index.ts';
import { type Entry, makeEntry, type RecordKind } from '../record/index.ts';

/** A page that could not be read, or that holds no article. */
export interface UnreadPage {
  readonly location: string;
  readonly code: string;
  readonly message: string;
}

export interface Tally {
  read: number;
  alreadyKnown: number;
  unreadable: UnreadPage[];
  added: Partial<Record<RecordKind, number>>;
  sentences: number;
  tokens: number;
}

export function emptyTally(): Tally {
  return { read: 0, alreadyKnown: 0, unreadable: [], added: {}, sentences: 0, tokens: 0 };
}

/** Appends the entries, with the bytes of their page where they are given, counts what was new and gives the ids of that. */
export async function take(
  ledger: Pick<Ledger, 'append'>,
  entries: readonly Entry[],
  taking: { readonly recordedAt: string; readonly location: string },
  tally: Tally,
  page?: KeptPage,
): Promise<ReadonlySet<string>> {
  const added = new Set((await ledger.append(entries, taking, page)).added);
  for (const { kind } of entries.filter(({ id }) => added.has(id)))
    tally.added[kind] = (tally.added[kind] ?? 0) + 1;
  return added;
}

/** True where another run took the very same reading of the page while this one read it. */
export function isTakenMeanwhile(entries: readonly Entry[], added: ReadonlySet<string>): boolean {
  const reading = entries.find(({ kind }) => kind === 'reading');
  return reading !== undefined && !added.has(reading.id);
}

export async function takeUnreadable(
  ledger: Pick<Ledger, 'append'>,
  page: UnreadablePage,
  tally: Tally,
  recordedAt: string,
): Promise<void> {
  const { pageId, code, message, location, listed } = page;
  tally.unreadable.push({ location, code, message });
  const taking = { recordedAt, location, ...(listed === undefined ? {} : { listed }) };
  await take(ledger, [makeEntry('problem', { pageId, code, message })], taking, tally);
}

/** Counts the reading of one page, or why there is none. */
export function countReading(entries: readonly Entry[], location: string, tally: Tally): void {
  const isWhole = entries.every(({ kind }) => kind !== 'problem');
  for (const entry of entries) {
    if (entry.kind === 'problem') {
      const { code, message } = entry.content;
      tally.unreadable.push({ location, code, message });
    }
    if (entry.kind !== 'reading') continue;
    tally.read += isWhole ? 1 : 0;
    tally.sentences += entry.content.sentences;
    tally.tokens += entry.content.tokens;
  }
}
