// Which articles do not end a promise, as people say.

import type { CommitmentOptions, Pledge } from '../types.ts';

/** By each id the others that are said not to go with it. */
export type OthersById = ReadonlyMap<string, ReadonlySet<string>>;

export function othersApart(apart: NonNullable<CommitmentOptions['apart']>): OthersById {
  const others = new Map<string, Set<string>>();
  for (const [a, b] of apart.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))
    others.set(a, (others.get(a) ?? new Set()).add(b));
  return others;
}

export function withNotEndedBy(promise: Pledge, apart: OthersById): Pledge {
  const notEndedBy = apart.get(promise.report.id);
  return notEndedBy === undefined ? promise : { ...promise, notEndedBy };
}
