// How near some pairs of groups are on average: asked for few of the many pairs that have links.

import type { WeightedLink } from './average-link.ts';
import { pairOf } from './leave-apart.ts';

/** Two groups by their numbers. */
export type GroupPair = readonly [number, number];

/** The average of the links between two groups, for the pairs that are named; 0 for any other. */
export function nearnessOfGroups(
  pairs: readonly GroupPair[],
  groupOf: readonly number[],
  links: readonly WeightedLink[],
  sizeOf: (group: number) => number,
): (a: number, b: number) => number {
  const named = new Set(pairs.flat());
  const sums = new Map(pairs.map(([a, b]) => [pairOf(a, b), 0]));
  for (const { a, b, score } of named.size === 0 ? [] : links) {
    const [groupA, groupB] = [groupOf[a] as number, groupOf[b] as number];
    if (!named.has(groupA) || !named.has(groupB)) continue;
    const sum = sums.get(pairOf(groupA, groupB));
    if (sum !== undefined) sums.set(pairOf(groupA, groupB), sum + score);
  }
  return (a, b) => (sums.get(pairOf(a, b)) ?? 0) / (sizeOf(a) * sizeOf(b));
}
