// What every question is asked of, and the options that questions share: parsed already, whichever door they came through.

import type { Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import type { Knowledge } from './make-knowledge.ts';

/** A ledger, the tables and the present: all that an answer rests on besides its question. */
export interface Asking {
  /** As taken; answers tell it as people have put it right. */
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  readonly now: Date;
}

/** The three clocks, and whether lines count that were only possibly known. */
export interface ClockOptions {
  readonly on?: Day | undefined;
  readonly known?: Day | undefined;
  /** An instant in UTC. */
  readonly recorded?: string | undefined;
  readonly possibly?: boolean | undefined;
}
