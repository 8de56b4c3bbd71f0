// Where the marks of a timeline stand: by day along it, and above each other where days are too near to stand beside.

import type { ActLine } from '../api/types.ts';
import { anchorOf } from '../parts/act-days.ts';
import { type DayInterval, toTime } from '../parts/days.ts';
import { leaningOf } from '../parts/status.ts';

export interface PlacedAct {
  readonly act: ActLine;
  /** In pixels from the left. */
  readonly x: number;
  /** Ends of its interval, where that is wider than the mark. */
  readonly x1: number;
  readonly x2: number;
  /** 0 is next to the axis; cooperation goes up from it, conflict down. */
  readonly row: number;
  readonly isBelow: boolean;
}

/** No day where an interval is open at that end. */
function endsOf({ from, to }: DayInterval, anchor: string): readonly [string, string] {
  return [from ?? anchor, to ?? anchor];
}

/** Places acts at pixels; those whose day is not known are left out. */
export function placeMarks(
  acts: readonly ActLine[],
  toX: (time: number) => number,
  markPixels: number,
): readonly PlacedAct[] {
  const taken = new Map<string, number>();
  const dated = acts.flatMap((act) => {
    const anchor = anchorOf(act);
    return anchor === null ? [] : [{ act, anchor }];
  });
  return dated
    .toSorted((a, b) => (a.anchor < b.anchor ? -1 : Number(a.anchor > b.anchor)))
    .map(({ act, anchor }) => {
      const x = toX(toTime(anchor));
      const [first, last] = endsOf(act.occurred, anchor);
      const isBelow = leaningOf(act.type) === 'conflict';
      const key = `${isBelow} ${Math.round(x / markPixels)}`;
      const row = taken.get(key) ?? 0;
      taken.set(key, row + 1);
      return {
        act,
        x: Math.round(x / markPixels) * markPixels,
        x1: toX(toTime(first)),
        x2: toX(toTime(last)),
        row,
        isBelow,
      };
    });
}
