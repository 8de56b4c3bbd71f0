// An article that stands alone joins the story that it fits, where it fits no other nearly as well: a late report, or one under a
// wrong day. So do the few articles of a group none of which has a day. In a saga of many like stories none stands out, and they stay.

import type { NumberPair } from '../ruled/ruled-links.ts';
import type { WeightedLink } from './average-link.ts';

/** As near as this on average, days left aside, and the next best story so much farther. */
interface Demand {
  readonly nearEnough: number;
  readonly margin: number;
}

const ofLone: Demand = { nearEnough: 0.4, margin: 0.05 };
/** Where all reports of a story are this many days off, as where nothing else is of the story, chance is likelier. */
const farDays = 30;
const ofFarOrPair: Demand = { nearEnough: 0.45, margin: 0.05 };
/** Two that stand alone in two seasons have to be of one matter more likely than not: a leader's journeys are many. */
const ofFarPair: Demand = { nearEnough: 0.5, margin: 0.05 };
/** A group has found its like already: more is asked of it. */
const ofGroup: Demand = { nearEnough: 0.45, margin: 0.08 };
const mostInGroup = 4;
const rounds = 3;

interface Best {
  readonly group: number;
  readonly average: number;
  readonly next: number;
}

/** Members by their groups. */
type Groups = ReadonlyMap<number, readonly number[]>;

/** The day of a member's report as a number, null where it is not known. */
type DayOf = (member: number) => number | null;

/** Whether a lone member is far in days from all of a group; where a day is not known, none is far. */
function isFar(own: readonly number[], others: readonly number[], dayOf: DayOf): boolean {
  const day = own[0] === undefined ? null : dayOf(own[0]);
  const days = others.flatMap((other) => dayOf(other) ?? []);
  if (day === null || days.length === 0) return false;
  return days.every((other) => Math.abs(other - day) > farDays);
}

function demandOn(own: readonly number[], others: readonly number[], dayOf: DayOf): Demand {
  if (own.length > 1) return ofGroup;
  const isPair = others.length === 1;
  if (isFar(own, others, dayOf)) return isPair ? ofFarPair : ofFarOrPair;
  return isPair ? ofFarOrPair : ofLone;
}

function sizeOf(groups: Groups, group: number): number {
  return groups.get(group)?.length ?? 0;
}

/** For each group that may join another the sum of its scores with each. */
function sumsOf(
  groupOf: readonly number[],
  links: readonly WeightedLink[],
  mayJoin: (group: number) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const sums = new Map<number, Map<number, number>>();
  const add = (own: number, other: number, score: number): void => {
    if (own === other || !mayJoin(own)) return;
    const ofOwn = sums.get(own) ?? new Map<number, number>();
    ofOwn.set(other, (ofOwn.get(other) ?? 0) + score);
    sums.set(own, ofOwn);
  };
  for (const { a, b, score } of links) {
    const [groupA, groupB] = [groupOf[a] as number, groupOf[b] as number];
    add(groupA, groupB, score);
    add(groupB, groupA, score);
  }
  return sums;
}

function bestOf(own: number, sums: ReadonlyMap<number, number>, groups: Groups): Best {
  let best: Best = { group: -1, average: 0, next: 0 };
  for (const [group, sum] of sums) {
    const average = sum / (sizeOf(groups, own) * sizeOf(groups, group));
    if (average > best.average) best = { group, average, next: best.average };
    else if (average > best.next) best = { ...best, next: average };
  }
  return best;
}

/** The smaller joins the greater, of equals the later the earlier: no two join one another. */
function joins(own: number, other: number, groups: Groups): boolean {
  const [size, otherSize] = [sizeOf(groups, own), sizeOf(groups, other)];
  return otherSize > size || (otherSize === size && other < own);
}

function joinOnce(
  groupOf: readonly number[],
  links: readonly WeightedLink[],
  dayOf: DayOf,
  apart: readonly NumberPair[],
): readonly number[] {
  const groups: Groups = Map.groupBy(groupOf.keys(), (member) => groupOf[member] as number);
  const membersOf = (group: number): readonly number[] => groups.get(group) ?? [];
  const isUndated = (member: number): boolean => dayOf(member) === null;
  const mayJoin = (group: number): boolean => {
    const members = membersOf(group);
    return members.length === 1 || (members.length <= mostInGroup && members.every(isUndated));
  };
  const joined = new Map<number, number>();
  const held = heldApart(groupOf, apart);
  const open =
    held.size === 0
      ? links
      : links.filter(({ a, b }) => !held.has(pairOf(groupOf[a] as number, groupOf[b] as number)));
  for (const [own, sums] of sumsOf(groupOf, open, mayJoin)) {
    const { group, average, next } = bestOf(own, sums, groups);
    const { nearEnough, margin } = demandOn(membersOf(own), membersOf(group), dayOf);
    if (average >= nearEnough && average - next >= margin && joins(own, group, groups))
      joined.set(own, group);
  }
  leaveApart(joined, groupOf, apart);
  return groupOf.map((group) => endOf(joined, group));
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Groups with members that people keep apart, two by two. */
function heldApart(groupOf: readonly number[], apart: readonly NumberPair[]): ReadonlySet<string> {
  return new Set(apart.map(([a, b]) => pairOf(groupOf[a] as number, groupOf[b] as number)));
}

/** Where a group comes to be by what joins what. */
function endOf(joined: ReadonlyMap<number, number>, group: number): number {
  let at = group;
  for (let to = joined.get(at); to !== undefined; to = joined.get(at)) at = to;
  return at;
}

/** Takes back what would bring together members that people keep apart: the later one of the two stays where it is. */
function leaveApart(
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

/**
 * The groups by their first members, with the lone ones joined, and small ones without any day; `links` are scored with days left
 * aside. Members that are `apart` are not brought together.
 */
export function joinLone(
  groupOf: readonly number[],
  links: readonly WeightedLink[],
  dayOf: DayOf,
  apart: readonly NumberPair[] = [],
): readonly number[] {
  let now = groupOf;
  for (let round = 0; round < rounds; round += 1) now = joinOnce(now, links, dayOf, apart);
  return now;
}
