// Of long lists the first lines: so many where nothing is said, and those after them where it is asked.

import type { Portion } from '../queries/index.ts';

/** How many lines an answer lists where nothing is said. */
export const linesAtOnce = {
  pairs: 300,
  stories: 20,
  series: 20,
  /** Of each series. */
  figures: 40,
  states: 60,
  /** Of each state that commitments may be in. */
  commitments: 20,
  pages: 50,
} as const;

/** Which portion of a list is wanted. */
export interface PortionOptions {
  /** At most so many, also where all are looked through. */
  readonly limit?: number | undefined;
  /** All of them, of all that was told. */
  readonly all?: boolean | undefined;
  /** Only those after the one that the answer before named as `next`. */
  readonly after?: string | undefined;
}

export function portionOf({ limit, all, after }: PortionOptions, atOnce: number): Portion {
  return { most: limit ?? (all === true ? undefined : atOnce), after };
}
