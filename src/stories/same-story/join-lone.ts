// An article that stands alone joins the story that it fits, where it fits no other story of another matter nearly as well: a late
// report, or one under a wrong day. So do the few articles of a group none of which has a day. In a saga of many like stories none stands out, and they stay.

import type { NumberPair } from '../ruled/ruled-links.ts';
import type { WeightedLink } from './average-link.ts';
import { endOf, heldApart, leaveApart, pairOf } from './leave-apart.ts';
import { nearnessOfGroups } from './nearness-of-groups.ts';

/** As near as this on average, days left aside, and the next best story so much farther. */
interface Demand {
  readonly nearEnough: number;
  readonly margin: number;
}

const ofLone: Demand = { nearEnough: 0.4, margin: 0.05 };
/** Where nothing else is of the story, chance is likelier. */
const ofPair: Demand = { nearEnough: 0.45, margin: 0.05 };
/** So many days off all reports of a story it has to be of the matter more likely than not: a leader's journeys are many. */
const farDays = 30;
const ofFar: Demand = { nearEnough: 0.5, margin: 0.05 };
/** A group has found its like already: more is asked of it. */
const ofGroup: Demand = { nearEnough: 0.45, margin: 0.08 };
const mostInGroup = 4;
const rounds = 3;

/** Two stories this near on average are no rivals: a report that fits both is of a matter that has come apart. */
const nearlyOne = 0.48;

interface Fit {
  readonly group: number;
  readonly average: number;
}

/** A group, the one that it may join, and others of which it would be a member nearly as well. */
interface Choice {
  readonly own: number;
  readonly group: number;
  readonly rivals: readonly number[];
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
  if (isFar(own, others, dayOf)) return ofFar;
  return others.length === 1 ? ofPair : ofLone;
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

/** The nearest first, of equals the earlier one. */
function rankFits(own: number, sums: ReadonlyMap<number, number>, groups: Groups): readonly Fit[] {
  return [...sums]
    .map(([group, sum]) => ({ group, average: sum / (sizeOf(groups, own) * sizeOf(groups, group)) }))
    .sort((a, b) => b.average - a.average || a.group - b.group);
}

/** The smaller joins the greater, of equals the later the earlier: no two join one another. */
function joins(own: number, other: number, groups: Groups): boolean {
  const [size, otherSize] = [sizeOf(groups, own), sizeOf(groups, other)];
  return otherSize > size || (otherSize === size && other < own);
}

function chooseFor(
  own: number,
  sums: ReadonlyMap<number, number>,
  groups: Groups,
  dayOf: DayOf,
): readonly Choice[] {
  const [best, ...others] = rankFits(own, sums, groups);
  if (best === undefined || !joins(own, best.group, groups)) return [];
  const membersOf = (group: number): readonly number[] => groups.get(group) ?? [];
  const { nearEnough, margin } = demandOn(membersOf(own), membersOf(best.group), dayOf);
  if (best.average < nearEnough) return [];
  const rivals = others.filter(({ average }) => best.average - average < margin);
  return [{ own, group: best.group, rivals: rivals.map(({ group }) => group) }];
}

function joinOnce(
  groupOf: readonly number[],
  links: readonly WeightedLink[],
  dayOf: DayOf,
  apart: readonly NumberPair[],
): readonly number[] {
  const groups: Groups = Map.groupBy(groupOf.keys(), (member) => groupOf[member] as number);
  const isUndated = (member: number): boolean => dayOf(member) === null;
  const mayJoin = (group: number): boolean => {
    const members = groups.get(group) ?? [];
    return members.length === 1 || (members.length <= mostInGroup && members.every(isUndated));
  };
  const held = heldApart(groupOf, apart);
  const open =
    held.size === 0
      ? links
      : links.filter(({ a, b }) => !held.has(pairOf(groupOf[a] as number, groupOf[b] as number)));
  const choices = [...sumsOf(groupOf, open, mayJoin)].flatMap(([own, sums]) =>
    chooseFor(own, sums, groups, dayOf),
  );
  const pairs = choices.flatMap(({ group, rivals }) => rivals.map((rival) => [group, rival] as const));
  const nearness = nearnessOfGroups(pairs, groupOf, open, (group) => sizeOf(groups, group));
  const sure = choices.filter(({ group, rivals }) =>
    rivals.every((rival) => nearness(group, rival) >= nearlyOne),
  );
  const joined = new Map(sure.map(({ own, group }) => [own, group]));
  leaveApart(joined, groupOf, apart);
  return groupOf.map((group) => endOf(joined, group));
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
