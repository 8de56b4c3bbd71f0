// Groups that people keep apart: no two of them are joined, however near they are, nor what has been joined with either.

import type { GroupDistance } from '../same-story/average-link.ts';
import type { NumberPair } from './ruled-links.ts';

/** A distance that nothing is near enough for. */
export const endless: number = Number.POSITIVE_INFINITY;

/** The distance of groups as it was, endless for those with members that are said not to be one. */
export function keepApart(pairs: readonly NumberPair[], inner: GroupDistance): GroupDistance {
  if (pairs.length === 0) return inner;
  const apartFrom = new Map<number, Set<number>>();
  const ofGroup = (group: number): Set<number> => {
    const others = apartFrom.get(group) ?? new Set();
    apartFrom.set(group, others);
    return others;
  };
  for (const [a, b] of pairs) {
    ofGroup(a).add(b);
    ofGroup(b).add(a);
  }
  return {
    join: (kept, gone) => {
      inner.join(kept, gone);
      for (const other of apartFrom.get(gone) ?? []) {
        ofGroup(kept).add(other);
        ofGroup(other).add(kept);
      }
    },
    distance: (a, b) => (apartFrom.get(a)?.has(b) ? endless : inner.distance(a, b)),
  };
}
