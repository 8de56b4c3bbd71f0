// Groups that hold members whom people keep apart, while groups are joined to one another.

import type { NumberPair } from '../ruled/ruled-links.ts';

/** The same whichever is named first. */
export function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Groups with members that people keep apart, two by two. */
export function heldApart(groupOf: readonly number[], apart: readonly NumberPair[]): ReadonlySet<string> {
  return new Set(apart.map(([a, b]) => pairOf(groupOf[a] as number, groupOf[b] as number)));
}

/** Where a group comes to be by what joins what. */
export function endOf(joined: ReadonlyMap<number, number>, group: number): number {
  let at = group;
  for (let to = joined.get(at); to !== undefined; to = joined.get(at)) at = to;
  return at;
}

/** Takes back what would bring together members that people keep apart: the later one of the two stays where it is. */
export function leaveApart(
  joined: Map<number, number>,
  groupOf: readonly number[],
  apart: readonly NumberPair[],
): void {
  for (const [a, b] of apart) {
    const [groupA, groupB] = [groupOf[a] as number, groupOf[b] as number];
    while (groupA !== groupB && endOf(joined, groupA) === endOf(joined, groupB))
      if (!joined.delete(Math.max(groupA, groupB))) joined.delete(Math.min(groupA, groupB));
  }
}
