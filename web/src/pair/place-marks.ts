// Where the marks of a timeline stand: by day along it, and above each other where days are too near to stand beside. An act of which
// nobody knows the day, but that it lies between two far apart, is an interval there, and says nothing of how far the timeline reaches.

import type { ActLine } from '../api/types.ts';
import { type DayInterval, daysBetween, toTime } from '../parts/days.ts';
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

/** An interval of a longer month, or a shorter one, still says about when. */
const mostDays = 31;

type Dated = Pick<ActLine, 'occurred'> & { readonly article: Pick<ActLine['article'], 'published'> };

/** The days that an act may have, by its own words and by when its article was written; null where neither tells. */
export function extentOf({ occurred: { from, to }, article: { published } }: Dated): DayInterval | null {
  if (from !== null && to !== null) return { from, to };
  const first = from ?? (to !== null && published.from !== null && published.from > to ? to : published.from);
  const last = to ?? (from !== null && published.to !== null && published.to < from ? from : published.to);
  return first === null && last === null ? null : { from: first ?? last, to: last ?? first };
}

/** True where its day is not known but to lie between two that are more than a month apart. */
export function isDayUnknown(act: Dated): boolean {
  const extent = extentOf(act);
  if (extent === null) return true;
  return daysBetween(extent.from ?? '', extent.to ?? '') > mostDays;
}

/** The day at which an act is drawn and listed: the last that it may have, unless it was only announced from a day on; null without one. */
export function anchorOf(act: Dated): string | null {
  if (isDayUnknown(act)) return null;
  const { from, to } = act.occurred;
  return to ?? from ?? extentOf(act)?.to ?? null;
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
