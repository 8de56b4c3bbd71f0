// Groups what is linked: the two groups that are nearest on average are joined, again and again, while they are near enough
// (average linkage). Of equal averages the groups that come first are joined first, so the outcome is one whatever the order
// in which links are given.

/** Two members by their numbers, and how near they are, from 0 to 1; members without link are not near at all. */
export interface WeightedLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Join {
  readonly a: number;
  readonly b: number;
  readonly average: number;
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
}

function averageOf({ sums, sizes }: Groups, a: number, b: number): number {
  return (sums[a]?.get(b) ?? 0) / ((sizes[a] as number) * (sizes[b] as number));
}

function joinGroups(groups: Groups, kept: number, gone: number): void {
  const [ofKept, ofGone] = [groups.sums[kept], groups.sums[gone]];
  if (ofKept === undefined || ofGone === undefined) return;
  groups.joined[gone] = kept;
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

/** For each of `count` members the number of its group's first member. */
export function averageLink(
  count: number,
  links: readonly WeightedLink[],
  threshold: number,
): readonly number[] {
  const groups: Groups = {
    sums: Array.from({ length: count }, () => new Map<number, number>()),
    sizes: new Array<number>(count).fill(1),
    joined: Array.from({ length: count }, (_, number) => number),
  };
  const heap: Join[] = [];
  for (const { a, b, score } of links) {
    groups.sums[a]?.set(b, score);
    groups.sums[b]?.set(a, score);
    if (score >= threshold) push(heap, { a: Math.min(a, b), b: Math.max(a, b), average: score });
  }
  for (let join = pop(heap); join !== undefined; join = pop(heap)) {
    const { a, b, average } = join;
    if (groups.joined[a] !== a || groups.joined[b] !== b || averageOf(groups, a, b) !== average) continue;
    joinGroups(groups, a, b);
    for (const other of groups.sums[a]?.keys() ?? []) {
      const next = averageOf(groups, a, other);
      if (next >= threshold) push(heap, { a: Math.min(a, other), b: Math.max(a, other), average: next });
    }
  }
  return groups.joined.map((_, number) => firstOf(groups.joined, number));
}

function firstOf(joined: readonly number[], number: number): number {
  let at = number;
  while (joined[at] !== at) at = joined[at] as number;
  return at;
}
