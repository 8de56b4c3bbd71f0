// A run over many pages: read by whoever reads them, several at once, and taken one after the other in the order of the input.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { inOrder } from '../text/index.ts';

export interface Steps<T, R> {
  /** So many items are begun and not yet taken at most. */
  readonly atOnce: number;
  /** Begins an item; what comes of it may come in any order. */
  readonly begin: (item: T) => Promise<R>;
  /** Takes what came of an item, once all items before it are taken. */
  readonly take: (item: T, result: R) => Promise<void>;
  /** Bytes that an item holds in memory until it is taken. */
  readonly weigh?: (item: T) => number;
  /** Begins no more items; those that are begun are taken. */
  readonly signal?: AbortSignal | undefined;
}

/** Pages that wait for their turn may hold so many bytes together. */
const heldBytes = 64 * 1024 * 1024;

async function* untilStopped<T>(
  items: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal | undefined,
  onStop: () => void,
): AsyncGenerator<T> {
  try {
    for await (const item of items) {
      if (signal?.aborted) return onStop();
      yield item;
    }
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason) throw error;
    // Waiting for the network ends at once.
    onStop();
  }
}

/** Runs to the last item, or to where it is stopped: true for that. Rejects with the first failure, in the order of the items. */
export async function runInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  { atOnce, begin, take, weigh, signal }: Steps<T, R>,
): Promise<boolean> {
  let isStopped = false;
  const wanted = untilStopped(items, signal, () => {
    isStopped = true;
  });
  for await (const { item, result } of inOrder(wanted, begin, { atOnce, weight: heldBytes }, weigh)) {
    await take(item, result);
    // Reading may keep this thread busy: let signals and the progress bar have their turn.
    await nextTurn();
  }
  return isStopped;
}
