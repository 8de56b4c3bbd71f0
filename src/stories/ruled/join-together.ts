// Groups of which people say that a member of each is one with a member of the other: they become one group, once all else is settled,
// so that nothing that was together is parted by it.

import type { NumberPair } from './ruled-links.ts';

/** The groups by their first members; not joined where that would bring together two that people keep apart. */
export function joinTogether(
  groupOf: readonly number[],
  together: readonly NumberPair[],
  apart: readonly NumberPair[],
): readonly number[] {
  let now = groupOf;
  for (const [a, b] of together) {
    const [groupA, groupB] = [now[a] as number, now[b] as number];
    const [kept, gone] = groupA < groupB ? [groupA, groupB] : [groupB, groupA];
    const joined = now.map((group) => (group === gone ? kept : group));
    if (apart.every(([one, other]) => joined[one] !== joined[other])) now = joined;
  }
  return now;
}
