// A ledger whose server may be away for a while: a worker waits for it, since its pages are safe in the queue and nothing else is to be done.

import type { Ledger } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';
import { tryAgain } from './try-again.ts';

export type TakingLedger = Pick<Ledger, 'append' | 'hasReading'>;

const passing: ReadonlySet<string> = new Set(['LEDGER_UNREACHABLE', 'LEDGER_BUSY']);

function canPass(error: unknown): boolean {
  return error instanceof DemarcheError && passing.has(error.code);
}

/** Asks again until the server is back; the last error is thrown once the signal is raised. What is taken twice is taken once. */
export function patientLedger(
  ledger: TakingLedger,
  signal: AbortSignal,
  onWait: (error: unknown) => void,
): TakingLedger {
  const patiently = <T>(ask: () => Promise<T>) => tryAgain(ask, { signal, canPass, onWait });
  return {
    append: (entries, taking, page) => patiently(() => ledger.append(entries, taking, page)),
    hasReading: (pageId, version) => patiently(() => ledger.hasReading(pageId, version)),
  };
}
