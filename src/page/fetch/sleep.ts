// Waiting that ends where the run is stopped.

import { setTimeout as wait } from 'node:timers/promises';

/** Nothing for no or a negative number of milliseconds. Throws the reason of the signal where the run is stopped. */
export type Sleep = (ms: number) => Promise<void>;

export function makeSleep(signal: AbortSignal | undefined): Sleep {
  return async (ms) => {
    signal?.throwIfAborted();
    if (ms <= 0) return;
    await wait(ms, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
  };
}
