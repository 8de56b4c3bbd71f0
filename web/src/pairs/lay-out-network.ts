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

export interface NetworkRoom {
  readonly width: number;
  readonly height: number;
  /** Codes stand in the place of names. */
  readonly isShort?: boolean;
}

interface Node extends RankedActor {
  x?: number;
  y?: number;
  readonly radius: number;
  readonly acts: number;
  /** From the middle of its name to the end. */
  readonly nameHalf: number;
}

/** Enough for the picture to come to rest. */
const steps = 320;
const [leastRadius, mostRadius] = [5, 20];
/** Room around a circle for its name, and half the width of one of its letters, which in codes are capitals. */
const [nameRoom, halfLetter, halfCapital] = [16, 3.9, 5.6];
/** Longer names may overlap at their ends. */
const mostNameHalf = 46;

const actsOf = ({ cooperation, conflict }: WindowCount): number => cooperation + conflict;

function toNodes(actors: readonly RankedActor[], counts: readonly WindowCount[], isShort: boolean): Node[] {
  const acts = new Map<string, number>();
  for (const count of counts)
    for (const code of count.pair.codes) acts.set(code, (acts.get(code) ?? 0) + actsOf(count));
  const most = Math.max(1, ...actors.map(({ code }) => acts.get(code) ?? 0));
  return actors.map((actor) => {
    const own = acts.get(actor.code) ?? 0;
    const radius = leastRadius + (mostRadius - leastRadius) * Math.sqrt(own / most);
    const nameHalf = isShort ? actor.code.length * halfCapital : actor.name.length * halfLetter;
    return { ...actor, acts: own, radius, nameHalf };
  });
}

function toPlaced({ code, name, acts, radius, x = 0, y = 0 }: Node): PlacedActor {
  return { code, name, acts, radius, x, y };
}

/** Around the middle of a drawing of this size. */
export function layOutNetwork(
  actors: readonly RankedActor[],
  counts: readonly WindowCount[],
  { width, height, isShort = false }: NetworkRoom,
): NetworkLayout {
  const codes = new Set(actors.map(({ code }) => code));
  const shown = counts.filter(
    (count) => actsOf(count) > 0 && count.pair.codes.every((code) => codes.has(code)),
  );
  const most = Math.max(1, ...shown.map(actsOf));
  const nodes = toNodes(actors, shown, isShort);
  const links = shown.map((count) => ({
    source: count.pair.codes[0],
    target: count.pair.codes[1],
    strength: Math.sqrt(actsOf(count) / most),
  }));
  const room = Math.min(width, height);
  const simulation = forceSimulation(nodes)
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
      forceCollide<Node>().radius(({ radius, nameHalf }) =>
        Math.max(radius + nameRoom, Math.min(nameHalf, mostNameHalf)),
      ),
    )
    .force('x', forceX<Node>(width / 2).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY<Node>(height / 2).strength(0.06 * Math.min(1, width / height)))
    .stop();
  // Kept within the edges all the way, so that those who are pushed there make room for each other, too.
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    for (const node of nodes) keepWithin(node, width, height);
  }
  const placed = new Map(nodes.map((node) => [node.code, toPlaced(node)]));
  return {
    actors: [...placed.values()],
    ties: shown.flatMap((count) => {
      const [from, to] = count.pair.codes.map((code) => placed.get(code));
      if (from === undefined || to === undefined) return [];
      return [{ count, from, to, strength: Math.sqrt(actsOf(count) / most) }];
    }),
  };
}

/** With the whole of its name. */
function keepWithin(node: Node, width: number, height: number): void {
  const side = Math.max(node.radius, node.nameHalf) + 4;
  node.x = Math.min(width - side, Math.max(side, node.x ?? 0));
  node.y = Math.min(height - node.radius - nameRoom - 4, Math.max(node.radius + 4, node.y ?? 0));
}

/** The pairs of one actor, by its code, the busiest first; of all where none is chosen. */
export function tiesOf(counts: readonly WindowCount[], code: string | null): readonly WindowCount[] {
  return counts
    .filter(({ pair }) => code === null || pair.codes.includes(code))
    .toSorted(
      (a, b) => actsOf(b) - actsOf(a) || pairKey(...a.pair.codes).localeCompare(pairKey(...b.pair.codes)),
    );
}
