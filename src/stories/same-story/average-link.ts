// Groups what is linked: the two groups that are nearest on average are joined, again and again, while they are near enough
// (average linkage). Of equal averages the groups that come first are joined first, so the outcome is one whatever the order
// in which links are given.

/** Two members by their numbers, and how near they are, from 0 to 1; members without link are not near at all. */
export interface WeightedLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What holds groups apart besides their links; told of each join. */
export interface GroupDistance {
  readonly join: (kept: number, gone: number) => void;
  /** Taken from the average of the links. */
  readonly distance: (a: number, b: number) => number;
}

export const noDistance: GroupDistance = { join: () => undefined, distance: () => 0 };

interface Join {
  readonly a: number;
  readonly b: number;
  readonly average: number;
  /** How often the groups had grown when the average was worked out. */
  readonly grown: number;
}

function comesFirst(one: Join, other: Join): boolean {
  if (one.average !== other.average) return one.average > other.average;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}

/** A heap with the join that comes first on top. */
function push(heap: Join[], join: Join): void {
  let at = heap.length;
  heap.push(join);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!comesFirst(join, heap[above] as Join)) break;
    heap[at] = heap[above] as Join;
    at = above;
  }
  heap[at] = join;
}

function pop(heap: Join[]): Join | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && comesFirst(heap[below + 1] as Join, heap[below] as Join)) below += 1;
    if (!comesFirst(heap[below] as Join, last)) break;
    heap[at] = heap[below] as Join;
    at = below;
  }
  heap[at] = last;
  return top;
}

interface Groups {
  /** Sum of the scores between two groups, by their first members. */
  readonly sums: readonly Map<number, number>[];
  readonly sizes: number[];
  /** The group that a group went into, itself while it stands. */
  readonly joined: number[];
  readonly grown: number[];
}

function averageOf({ sums, sizes }: Groups, a: number, b: number): number {
  return (sums[a]?.get(b) ?? 0) / ((sizes[a] as number) * (sizes[b] as number));
}

/** Grows with each join of either group. */
function grownTogether({ grown }: Groups, a: number, b: number): number {
  return (grown[a] as number) + (grown[b] as number);
}

function joinGroups(groups: Groups, kept: number, gone: number): void {
  const [ofKept, ofGone] = [groups.sums[kept], groups.sums[gone]];
  if (ofKept === undefined || ofGone === undefined) return;
  groups.joined[gone] = kept;
  groups.grown[kept] = (groups.grown[kept] as number) + 1;
  groups.sizes[kept] = (groups.sizes[kept] as number) + (groups.sizes[gone] as number);
  ofKept.delete(gone);
  for (const [other, sum] of ofGone) {
    if (other === kept) continue;
    groups.sums[other]?.delete(gone);
    const whole = (ofKept.get(other) ?? 0) + sum;
    ofKept.set(other, whole);
    groups.sums[other]?.set(kept, whole);
  }
  ofGone.clear();
}

function startGroups(count: number, links: readonly WeightedLink[]): Groups {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of links) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
  }
  return {
    sums,
    sizes: new Array<number>(count).fill(1),
    joined: Array.from({ length: count }, (_, number) => number),
    grown: new Array<number>(count).fill(0),
  };
}

/** For each of `count` members the number of its group's first member. */
export function averageLink(
  count: number,
  links: readonly WeightedLink[],
  threshold: number,
  apart: GroupDistance = noDistance,
): readonly number[] {
  const groups = startGroups(count, links);
  const heap: Join[] = [];
  const consider = (one: number, other: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const linked = averageOf(groups, a, b);
    if (linked < threshold) return;
    const average = linked - apart.distance(a, b);
    if (average >= threshold) push(heap, { a, b, average, grown: grownTogether(groups, a, b) });
  };
  for (const { a, b } of links) consider(a, b);
  for (let join = pop(heap); join !== undefined; join = pop(heap)) {
    const { a, b, grown } = join;
    const isStale = groups.joined[a] !== a || groups.joined[b] !== b || grown !== grownTogether(groups, a, b);
    if (isStale) continue;
    joinGroups(groups, a, b);
    apart.join(a, b);
    for (const other of groups.sums[a]?.keys() ?? []) consider(a, other);
  }
  return groups.joined.map((_, number) => firstOf(groups.joined, number));
}

function firstOf(joined: readonly number[], number: number): number {
  let at = number;
  while (joined[at] !== at) at = joined[at] as number;
  return at;
}
