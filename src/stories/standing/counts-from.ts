// By which day a move counts, and which moves make a state what it is.

import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { StateMove } from './types.ts';

/** The last of its own days, else the day by which it was told; "closed in March", told on March 12, was done by then. */
export function countsFrom({ occurred, reported, isDated, force }: StateMove): Day {
  const told = surelyReported(reported);
  const last = isDated ? (occurred.to ?? occurred.from ?? told) : (occurred.to ?? told);
  const hasBegun = (occurred.from ?? last) <= told;
  return movingForces.has(force) && hasBegun && told < last ? told : last;
}

/** By these a state changes or goes on; by others it is only spoken of. */
export const movingForces: ReadonlySet<string> = new Set(['moves', 'extends', 'affirms']);
