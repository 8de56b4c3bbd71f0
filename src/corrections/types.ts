// What corrections are worked out from, and what is told of them.

import type { Correction } from '../record/index.ts';

/** A correction with the id of its entry. */
export interface MadeCorrection {
  readonly id: string;
  readonly content: Correction;
}

/** A correction as a line of an answer tells it. */
export interface CorrectionMark {
  readonly id: string;
  readonly action: Correction['action'];
  /** The field that was edited. */
  readonly field?: string;
  /** What was read where the person has put something else. */
  readonly was?: unknown;
  readonly author: string;
  readonly reason: string;
  readonly made: string;
}
