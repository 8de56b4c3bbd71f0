// Acts of which the day is not known, as intervals of a timeline: those that may have the same days are one, however many.

import type { ActLine } from '../api/types.ts';
import { extentOf, isDayUnknown } from '../parts/act-days.ts';
import { toTime } from '../parts/days.ts';
import { leaningOf } from '../parts/status.ts';

export interface PlacedInterval {
  readonly acts: readonly [ActLine, ...ActLine[]];
  /** In pixels, within the drawing. */
  readonly x1: number;
  readonly x2: number;
  /** 0 is nearest to the axis, beyond all marks. */
  readonly row: number;
  readonly isBelow: boolean;
  /** All of it lies before the drawing begins: only its place there is drawn. */
  readonly isBefore: boolean;
}

interface Ends {
  readonly x1: number;
  readonly x2: number;
}

type Sided = Ends & { readonly isBelow: boolean };

/** The first row of its side in which nothing lies there yet. */
function freeRow(placed: readonly (Sided & { readonly row: number })[], { x1, x2, isBelow }: Sided): number {
  const taken = new Set(
    placed
      .filter((other) => other.isBelow === isBelow && other.x2 >= x1 && other.x1 <= x2)
      .map(({ row }) => row),
  );
  let row = 0;
  while (taken.has(row)) row += 1;
  return row;
}

/** Narrower ones could not be pressed. */
const leastPixels = 14;

function within({ x1, x2 }: Ends, [left, right]: readonly [number, number]): Ends {
  const start = Math.min(Math.max(left, x1), right - leastPixels);
  return { x1: start, x2: Math.max(start + leastPixels, Math.min(right, x2)) };
}

/** The longest first, so that they lie nearest to the axis; those without any day are left out. */
export function placeIntervals(
  acts: readonly ActLine[],
  toX: (time: number) => number,
  edges: readonly [number, number],
): readonly PlacedInterval[] {
  const known = acts.filter((act) => isDayUnknown(act)).map((act) => ({ act, extent: extentOf(act) }));
  const groups = Map.groupBy(
    known.filter(({ extent }) => extent !== null),
    ({ act, extent }) => `${leaningOf(act.type) === 'conflict'} ${extent?.from} ${extent?.to}`,
  );
  const placed = [...groups.values()].flatMap((group) => {
    const [one, ...others] = group;
    if (one?.extent?.from == null || one.extent.to === null) return [];
    const ends = { x1: toX(toTime(one.extent.from)), x2: toX(toTime(one.extent.to)) };
    const told: readonly [ActLine, ...ActLine[]] = [one.act, ...others.map(({ act }) => act)];
    const isBelow = leaningOf(one.act.type) === 'conflict';
    return [{ acts: told, ...within(ends, edges), isBelow, isBefore: ends.x2 <= edges[0] }];
  });
  const longestFirst = placed.toSorted((a, b) => b.x2 - b.x1 - (a.x2 - a.x1));
  const rows: PlacedInterval[] = [];
  for (const interval of longestFirst) rows.push({ ...interval, row: freeRow(rows, interval) });
  return rows;
}
