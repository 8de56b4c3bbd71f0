// An article that stands alone joins the story that it fits, where it fits no other nearly as well: a late report, or one under a
// wrong day. In a saga of many like stories none stands out, and the article stays alone.

import type { WeightedLink } from './average-link.ts';

/** As near as this on average, days left aside. */
const nearEnough = 0.4;
/** The next best story is this much farther. */
const margin = 0.05;
const rounds = 3;

interface Best {
  readonly group: number;
  readonly average: number;
  readonly next: number;
}

function sizesOf(groups: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** For each lone member the sum of its scores with each group. */
function sumsOfLone(
  groups: readonly number[],
  sizes: ReadonlyMap<number, number>,
  links: readonly WeightedLink[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const sums = new Map<number, Map<number, number>>();
  const add = (lone: number, group: number, score: number): void => {
    if (sizes.get(lone) !== 1 || lone === group) return;
    const ofLone = sums.get(lone) ?? new Map<number, number>();
    ofLone.set(group, (ofLone.get(group) ?? 0) + score);
    sums.set(lone, ofLone);
  };
  for (const { a, b, score } of links) {
    const [groupA, groupB] = [groups[a] as number, groups[b] as number];
    add(groupA, groupB, score);
    add(groupB, groupA, score);
  }
  return sums;
}

function bestOf(sums: ReadonlyMap<number, number>, sizes: ReadonlyMap<number, number>): Best {
  let best: Best = { group: -1, average: 0, next: 0 };
  for (const [group, sum] of sums) {
    const average = sum / (sizes.get(group) ?? 1);
    if (average > best.average) best = { group, average, next: best.average };
    else if (average > best.next) best = { ...best, next: average };
  }
  return best;
}

/** Two lone members join under the first of them. */
function joinOnce(groups: readonly number[], links: readonly WeightedLink[]): readonly number[] {
  const sizes = sizesOf(groups);
  const joined = new Map<number, number>();
  for (const [lone, sums] of sumsOfLone(groups, sizes, links)) {
    const { group, average, next } = bestOf(sums, sizes);
    const isFirst = sizes.get(group) === 1 && lone < group;
    if (average >= nearEnough && average - next >= margin && !isFirst) joined.set(lone, group);
  }
  const endOf = (group: number): number => {
    let at = group;
    for (let to = joined.get(at); to !== undefined; to = joined.get(at)) at = to;
    return at;
  };
  return groups.map(endOf);
}

/** The groups by their first members, with the lone ones joined; `links` are scored with days left aside. */
export function joinLone(groups: readonly number[], links: readonly WeightedLink[]): readonly number[] {
  let now = groups;
  for (let round = 0; round < rounds; round += 1) now = joinOnce(now, links);
  return now;
}
