// Where the actors of a network stand: those with many acts between them near each other. The same pairs give the same picture.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { pairKey } from './pair-key.ts';
import type { RankedActor } from './rank-actors.ts';
import type { WindowCount } from './within-window.ts';

export interface PlacedActor extends RankedActor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly acts: number;
}

export interface PlacedTie {
  readonly count: WindowCount;
  readonly from: PlacedActor;
  readonly to: PlacedActor;
  /** From 0 to 1. */
  readonly strength: number;
}

export interface NetworkLayout {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

interface Node extends RankedActor {
  x?: number;
  y?: number;
  readonly radius: number;
  readonly acts: number;
}

/** Enough for the picture to come to rest. */
const steps = 320;
const [leastRadius, mostRadius] = [5, 20];
/** Room around a circle for its name. */
const nameRoom = 16;

const actsOf = ({ cooperation, conflict }: WindowCount): number => cooperation + conflict;

function toNodes(actors: readonly RankedActor[], counts: readonly WindowCount[]): Node[] {
  const acts = new Map<string, number>();
  for (const count of counts)
    for (const code of count.pair.codes) acts.set(code, (acts.get(code) ?? 0) + actsOf(count));
  const most = Math.max(1, ...actors.map(({ code }) => acts.get(code) ?? 0));
  return actors.map((actor) => {
    const own = acts.get(actor.code) ?? 0;
    return { ...actor, acts: own, radius: leastRadius + (mostRadius - leastRadius) * Math.sqrt(own / most) };
  });
}

function toPlaced({ code, name, acts, radius, x = 0, y = 0 }: Node): PlacedActor {
  return { code, name, acts, radius, x, y };
}

/** Around the middle of a drawing of this size. */
export function layOutNetwork(
  actors: readonly RankedActor[],
  counts: readonly WindowCount[],
  { width, height }: { readonly width: number; readonly height: number },
): NetworkLayout {
  const codes = new Set(actors.map(({ code }) => code));
  const shown = counts.filter(
    (count) => actsOf(count) > 0 && count.pair.codes.every((code) => codes.has(code)),
  );
  const most = Math.max(1, ...shown.map(actsOf));
  const nodes = toNodes(actors, shown);
  const links = shown.map((count) => ({
    source: count.pair.codes[0],
    target: count.pair.codes[1],
    strength: Math.sqrt(actsOf(count) / most),
  }));
  const room = Math.min(width, height);
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ code }) => code)
        .distance(({ strength }) => room * (0.34 - 0.2 * strength))
        .strength(({ strength }) => 0.05 + 0.5 * strength),
    )
    .force('apart', forceManyBody<Node>().strength(-room * 0.75))
    .force(
      'room',
      forceCollide<Node>().radius(({ radius }) => radius + nameRoom),
    )
    .force('x', forceX<Node>(width / 2).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY<Node>(height / 2).strength(0.06 * Math.min(1, width / height)))
    .stop()
    .tick(steps);
  const placed = new Map(nodes.map((node) => [node.code, withinEdges(toPlaced(node), width, height)]));
  return {
    actors: [...placed.values()],
    ties: shown.flatMap((count) => {
      const [from, to] = count.pair.codes.map((code) => placed.get(code));
      if (from === undefined || to === undefined) return [];
      return [{ count, from, to, strength: Math.sqrt(actsOf(count) / most) }];
    }),
  };
}

function withinEdges(actor: PlacedActor, width: number, height: number): PlacedActor {
  const keep = (at: number, size: number) =>
    Math.min(size - actor.radius - nameRoom, Math.max(actor.radius + nameRoom / 2, at));
  return { ...actor, x: keep(actor.x, width), y: keep(actor.y, height) };
}

/** The pairs of one actor, by its code, the busiest first; of all where none is chosen. */
export function tiesOf(counts: readonly WindowCount[], code: string | null): readonly WindowCount[] {
  return counts
    .filter(({ pair }) => code === null || pair.codes.includes(code))
    .toSorted(
      (a, b) => actsOf(b) - actsOf(a) || pairKey(...a.pair.codes).localeCompare(pairKey(...b.pair.codes)),
    );
}
