// What corrections are worked out from, and what is told of them.

import type { Correction, LinkNaming } from '../record/index.ts';

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
  /** What the person has put there. */
  readonly is?: unknown;
  /** The field followed when a person gave another value to this one of its article. */
  readonly follows?: 'published';
  /** Of a ruling on two records: how they are one or not. */
  readonly link?: {
    readonly relation: LinkNaming['relation'];
    readonly isOne: boolean;
    /** Their ids. */
    readonly of: readonly [string, string];
  };
  readonly author: string;
  readonly reason: string;
  readonly made: string;
}
