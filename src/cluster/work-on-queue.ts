// A worker: takes pages from the queue, reads them, and tells the queue only once the ledger has them. Whatever ends it, and whenever, each
// of its pages is in the ledger as a whole, or still in the queue.

import type { FoundPage, UnreadablePage } from '../page/index.ts';
import type { Entry } from '../record/index.ts';
import { emptyTally, type Tally } from '../run/index.ts';
import { makeRoom } from './alone.ts';
import { readPageMessage } from './page-message.ts';
import { patientLedger, type TakingLedger } from './patient-ledger.ts';
import { type Taken, takeFoundPage, takeLost } from './take-page.ts';
import { pause } from './try-again.ts';
import type { PageQueue, QueuedMessage } from './types.ts';

/** Reads a page somewhere; the entries of a page that breaks its reader tell so. */
export type ReadPage = (page: FoundPage) => Promise<readonly Entry[]>;

export type WorkEvent =
  | ({ readonly kind: 'page' } & Taken)
  | { readonly kind: 'returned'; readonly number: number; readonly reason: string }
  | { readonly kind: 'ledger-away'; readonly reason: string };

export interface WorkSummary extends Omit<Tally, 'unreadable'> {
  readonly unreadable: number;
  /** Pages that ended too many workers. */
  readonly givenUp: number;
  /** Pages handed back unfinished. */
  readonly returned: number;
}

export interface WorkOptions {
  /** The present instant as ISO 8601 with milliseconds. */
  readonly now: () => string;
  readonly version: string;
  readonly read: ReadPage;
  /** Pages that the worker holds at a time; one more than it reads at a time, so that taking and committing cost no time. */
  readonly lanes: number;
  /** A page that has ended so many workers is kept as a problem. */
  readonly mostTries?: number;
  /** Ends the work once nothing is waiting and nothing in work, by anybody. */
  readonly untilEmpty?: boolean;
  /** Ends the work after the pages in hand. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: WorkEvent) => void;
}

export const defaultMostTries = 3;
/** A message is spoken for so often while it could be handed to another. */
const signsOfLife = 3;
const afterFaultMs = 1000;

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** All that the handling of a message needs. */
interface Bench extends Required<Omit<WorkOptions, 'untilEmpty' | 'lanes' | 'signal'>> {
  readonly queue: PageQueue;
  readonly ledger: TakingLedger;
  readonly tally: Tally;
}

async function pageOf(message: QueuedMessage): Promise<FoundPage | UnreadablePage | 'lost' | 'foreign'> {
  const body = await message.body();
  return body === null ? 'lost' : (readPageMessage(body) ?? 'foreign');
}

async function handle(bench: Bench, message: QueuedMessage): Promise<void> {
  const page = await pageOf(message);
  const taken =
    page === 'lost' || page === 'foreign'
      ? await takeLost(bench, message, page)
      : await takeFoundPage(bench, page);
  bench.onEvent({ kind: 'page', ...taken });
  await message.done();
}

/** A message that came back may be what ended its worker: its tries are counted, and it is alone, so that no other is blamed. */
async function handleAgain(bench: Bench, message: QueuedMessage): Promise<void> {
  const { queue, mostTries } = bench;
  // The first, which was not alone, is not counted by the queue.
  const tries = 1 + (await queue.triesOf(message.number));
  if (tries < mostTries) {
    await queue.keepTries(message.number, tries);
    // Whatever goes wrong now leaves this worker alive.
    return handle(bench, message).finally(() => queue.keepTries(message.number, 0));
  }
  bench.onEvent({ kind: 'page', ...(await takeLost(bench, message, 'deadly')) });
  await message.done();
  await queue.keepTries(message.number, 0);
}

/** Works until the signal is raised. Throws what the ledger or the queue refuse, once the other pages in hand are done. */
export async function workOnQueue(
  queue: PageQueue,
  ledger: TakingLedger,
  { lanes, untilEmpty = false, signal, ...options }: WorkOptions,
): Promise<WorkSummary> {
  const { onEvent = () => {}, mostTries = defaultMostTries } = options;
  const stop = new AbortController();
  const ending = AbortSignal.any([signal, stop.signal]);
  const tally = emptyTally();
  const counts = { unreadable: 0, givenUp: 0, returned: 0 };
  const bench: Bench = {
    ...{ ...options, queue, tally, mostTries },
    ledger: patientLedger(ledger, ending, (error) =>
      onEvent({ kind: 'ledger-away', reason: wordsOf(error) }),
    ),
    onEvent: (event) => {
      if (event.kind === 'page' && event.outcome === 'given-up') counts.givenUp += 1;
      // A worker may live for months: the ledger keeps what they say.
      counts.unreadable += tally.unreadable.splice(0).length;
      onEvent(event);
    },
  };
  const room = makeRoom();
  const held = new Set<QueuedMessage>();
  const failures: unknown[] = [];
  const speak = setInterval(
    () => {
      for (const message of held) message.stillWorking();
    },
    Math.max(100, queue.returnAfterMs / signsOfLife),
  );
  const giveBack = (message: QueuedMessage, reason: string) => {
    counts.returned += 1;
    message.giveBack();
    onEvent({ kind: 'returned', number: message.number, reason });
  };
  const work = async (message: QueuedMessage) => {
    held.add(message);
    try {
      if (message.isAgain) await room.alone(() => handleAgain(bench, message));
      else await room.beside(() => handle(bench, message));
    } catch (error) {
      giveBack(message, wordsOf(error));
      if (!ending.aborted) {
        failures.push(error);
        stop.abort();
      }
    } finally {
      held.delete(message);
    }
  };
  const isEmpty = async () => {
    const found = await queue.counts().catch(() => null);
    if (found === null) await pause(afterFaultMs, ending);
    return found?.waiting === 0 && found.inWork === 0;
  };
  const lane = async () => {
    while (!ending.aborted) {
      const message = await queue.take();
      if (message === null) {
        if (untilEmpty && (await isEmpty())) return;
      } else if (ending.aborted) giveBack(message, 'the worker stops');
      else await work(message);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    clearInterval(speak);
  }
  if (failures.length > 0) throw failures[0];
  return { ...tally, ...counts };
}
