// Groups that hold two of which people say that they are not one: such a group is made anew of its own members, with the two kept
// apart. Every other group stays as it is: a word on two records bears on the group that holds both, and on no other.

import type { WeightedLink } from '../same-story/average-link.ts';
import type { NumberPair } from './ruled-links.ts';

/** Groups members, which are numbered from 0 in the order given; gives each one's group by the number of a member of it. */
export type MakeGroups = (members: readonly number[], apart: readonly NumberPair[]) => readonly number[];

/** The groups by their members, with those made anew that hold a pair of `apart`. */
export function partGroups(
  groupOf: readonly number[],
  apart: readonly NumberPair[],
  makeGroups: MakeGroups,
): readonly number[] {
  const torn = Map.groupBy(
    apart.filter(([a, b]) => groupOf[a] === groupOf[b]),
    ([a]) => groupOf[a] as number,
  );
  const parted = [...groupOf];
  for (const [group, pairs] of torn) {
    const members = [...groupOf.keys()].filter((member) => groupOf[member] === group);
    const anew = makeGroups(members, renumber(pairs, members));
    for (const [number, member] of members.entries())
      parted[member] = members[anew[number] as number] as number;
  }
  return parted;
}

function renumber(pairs: readonly NumberPair[], members: readonly number[]): readonly NumberPair[] {
  const numbers = new Map(members.map((member, number) => [member, number]));
  return pairs.map(([a, b]): NumberPair => [numbers.get(a) as number, numbers.get(b) as number]);
}

/** The links between these members, by their new numbers. */
export function linksAmong(
  links: readonly WeightedLink[],
  members: readonly number[],
): readonly WeightedLink[] {
  const numbers = new Map(members.map((member, number) => [member, number]));
  return links.flatMap(({ a, b, score }) => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, score }];
  });
}
