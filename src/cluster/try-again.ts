// Questions to servers that may just be away: a node that is killed, a leader that is being chosen.

import { setTimeout as sleep } from 'node:timers/promises';
import { JetStreamApiError } from '@nats-io/jetstream';
import {
  ClosedConnectionError,
  DrainingConnectionError,
  PermissionViolationError,
} from '@nats-io/transport-node';

const firstPauseMs = 100;
const longestPauseMs = 3_000;
/** Answers of the servers' API from here on are about themselves, not about the question. */
const serverFault = 500;

/** False where asking again would give the same: a wrong question, no right to it, or a connection that was closed on purpose. */
export function mayPass(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return error.status >= serverFault;
  return !(
    error instanceof ClosedConnectionError ||
    error instanceof DrainingConnectionError ||
    error instanceof PermissionViolationError ||
    error instanceof TypeError
  );
}

/** A pause that ends with the signal. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
}

/** Asks until it is answered; the last error is thrown where that cannot be, or once the signal is raised. */
export async function tryAgain<T>(
  ask: () => Promise<T>,
  {
    signal,
    canPass = mayPass,
    onWait = () => {},
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly canPass?: (error: unknown) => boolean;
    readonly onWait?: (error: unknown) => void;
  } = {},
): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 2))
    try {
      return await ask();
    } catch (error) {
      if (!canPass(error) || signal?.aborted) throw error;
      onWait(error);
      await pause(pauseMs, signal);
      if (signal?.aborted) throw error;
    }
}
