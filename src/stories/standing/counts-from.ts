// By which day a move counts, and which moves make a state what it is.

import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { StateMove } from './types.ts';

/** The last of its own days, else the day by which it was told. */
export function countsFrom({ occurred, reported, isDated }: StateMove): Day {
  const told = surelyReported(reported);
  return isDated ? (occurred.to ?? occurred.from ?? told) : (occurred.to ?? told);
}

/** By these a state changes or goes on; by others it is only spoken of. */
export const movingForces: ReadonlySet<string> = new Set(['moves', 'extends', 'affirms']);
