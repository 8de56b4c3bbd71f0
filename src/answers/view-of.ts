// The ledger of a question as people have put it right.

import { type CorrectedLedger, correctedLedger } from '../queries/index.ts';
import type { Asking, ClockOptions } from './types.ts';

/** By the recorded clock of the question. */
export function viewOf({ ledger, knowledge }: Asking, { recorded }: ClockOptions): CorrectedLedger {
  return correctedLedger(ledger, { recorded, time: knowledge.time });
}
