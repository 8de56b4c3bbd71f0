// Of long lists the newest lines: so many where nothing is said, for a busy pair has thousands.

import type { Stretch } from '../queries/index.ts';

/** How many acts an answer lists where nothing is said. */
export const actsAtOnce = 50;

/** Which stretch of a list is wanted. */
export interface StretchOptions {
  /** At most so many. */
  readonly limit?: number | undefined;
  /** All of them. */
  readonly all?: boolean | undefined;
  /** Only those before the one that the answer before named as `next`. */
  readonly before?: string | undefined;
}

export function stretchOf({ limit, all, before }: StretchOptions, atOnce: number = actsAtOnce): Stretch {
  return {
    ...(all === true ? {} : { newest: limit ?? atOnce }),
    ...(before === undefined ? {} : { before }),
  };
}
