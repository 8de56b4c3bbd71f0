// Asks again where a server is busy or gives no answer: after a while that grows, or after that which the server names.

import { type Asking, ask, type RawAnswer } from './ask.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Sleep } from './sleep.ts';
import { type Failure, failure } from './types.ts';

const tries = 3;
const growth = 4;

/** Answers that say "not now" (RFC 9110, 15.6; RFC 6585, 4). */
const busyStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isBusy(status: number): boolean {
  return busyStatuses.has(status);
}

/** A name that is not known is so for longer than one waits. */
function isWorthwhile({ isPassing, code }: Failure): boolean {
  return isPassing && code !== 'HOST_UNKNOWN';
}

function tooLong(host: string, status: number, waitMs: number): Failure {
  const minutes = Math.ceil(waitMs / 60_000);
  return failure(
    'BUSY',
    `${host} answered ${status} and wants to be asked again in ${minutes} min; run again then.`,
    true,
  );
}

/** Up to three times. Throws an AbortError where the run is stopped. */
export async function askAgain(url: URL, asking: Asking, sleep: Sleep): Promise<RawAnswer | Failure> {
  const { settings } = asking;
  let waitMs = settings.backoffMs;
  for (let left = tries - 1; ; left -= 1) {
    const answer = await ask(url, asking);
    const isAnswer = answer.kind === 'raw';
    if (isAnswer ? !isBusy(answer.status) : !isWorthwhile(answer)) return answer;
    const named = isAnswer ? retryAfterMs(answer.headers.get('retry-after'), settings.now()) : null;
    if (isAnswer && named !== null && named > settings.longestWaitMs)
      return tooLong(url.host, answer.status, named);
    if (left === 0) return answer;
    await sleep(named ?? waitMs);
    waitMs *= growth;
  }
}
