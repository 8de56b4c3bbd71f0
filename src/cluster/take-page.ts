// What a message says of a page, into the ledger.

import { type FoundPage, isUnreadable, type UnreadablePage } from '../page/index.ts';
import { type Entry, makeEntry } from '../record/index.ts';
import {
  countReading,
  isTakenMeanwhile,
  sightingsOf,
  type Tally,
  take,
  takeUnreadable,
} from '../run/index.ts';
import type { TakingLedger } from './patient-ledger.ts';
import type { QueuedMessage } from './types.ts';

export interface Taken {
  readonly location: string;
  readonly pageId: string | null;
  readonly outcome: 'read' | 'known' | 'unreadable' | 'given-up';
  /** In milliseconds, of the clock: reading, and all that the ledger took. */
  readonly readMs: number;
  readonly commitMs: number;
}

interface Taker {
  readonly ledger: TakingLedger;
  readonly tally: Tally;
  readonly version: string;
  readonly now: () => string;
  readonly read: (page: FoundPage) => Promise<readonly Entry[]>;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const startedAt = performance.now();
  const done = await work();
  return [done, performance.now() - startedAt];
}

async function takeReading(
  { ledger, tally, now, read }: Taker,
  page: FoundPage,
): Promise<Pick<Taken, 'outcome' | 'readMs' | 'commitMs'>> {
  const { location } = page;
  const [entries, readMs] = await timed(() => read(page));
  const all = [...sightingsOf(page), ...entries];
  const [added, commitMs] = await timed(() =>
    take(ledger, all, { recordedAt: now(), location }, tally, page),
  );
  if (isTakenMeanwhile(entries, added)) {
    tally.alreadyKnown += 1;
    return { outcome: 'known', readMs, commitMs };
  }
  countReading(entries, location, tally);
  const isWhole = entries.every(({ kind }) => kind !== 'problem');
  return { outcome: isWhole ? 'read' : 'unreadable', readMs, commitMs };
}

/** Takes it as a run of one process does: read, known already, or a problem. */
export async function takeFoundPage(taker: Taker, page: FoundPage | UnreadablePage): Promise<Taken> {
  const { ledger, tally, version, now } = taker;
  const { location, pageId } = page;
  if (isUnreadable(page)) {
    const [, commitMs] = await timed(() => takeUnreadable(ledger, page, tally, now()));
    return { location, pageId, outcome: 'unreadable', readMs: 0, commitMs };
  }
  const [isKnown, lookMs] = await timed(() => ledger.hasReading(page.pageId, version));
  if (!isKnown) {
    const taken = await takeReading(taker, page);
    return { location, pageId, ...taken, commitMs: taken.commitMs + lookMs };
  }
  tally.alreadyKnown += 1;
  const [, commitMs] = await timed(() =>
    take(ledger, sightingsOf(page), { recordedAt: now(), location }, tally),
  );
  return { location, pageId, outcome: 'known', readMs: 0, commitMs: commitMs + lookMs };
}

const reasons = {
  lost: [
    'QUEUE_LOST',
    'Its bytes are no longer kept beside the queue; publish it again with `demarche read --stream`.',
  ],
  foreign: [
    'QUEUE_FOREIGN',
    'The message in the queue is no page that this version can read; publish it with this version.',
  ],
  deadly: [
    'WORKER_LOST',
    'Each worker that began to read it ended; it is left out. Report it with the page.',
  ],
} as const;

const idShape = /^[0-9a-f]{64}(?=\.)/u;

/** Keeps as a problem that there is no page in the message, or one that ends its workers; not where it was read all the same. */
export async function takeLost(
  { ledger, tally, version, now }: Taker,
  { id, number }: QueuedMessage,
  reason: keyof typeof reasons,
): Promise<Taken> {
  const pageId = idShape.exec(id)?.[0] ?? null;
  const [code, words] = reasons[reason];
  const location = `message ${number} of the queue`;
  // What is kept beside the queue goes before its message: between the two a worker may have ended.
  if (pageId !== null && (await ledger.hasReading(pageId, version))) {
    tally.alreadyKnown += 1;
    return { location, pageId, outcome: 'known', readMs: 0, commitMs: 0 };
  }
  const message = pageId === null ? `${words} (${location})` : words;
  tally.unreadable.push({ location, code, message });
  const problem = makeEntry('problem', { pageId, code, message });
  const [, commitMs] = await timed(() => take(ledger, [problem], { recordedAt: now(), location }, tally));
  return { location, pageId, outcome: 'given-up', readMs: 0, commitMs };
}
