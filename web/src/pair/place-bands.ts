// States of affairs as bands along a timeline: one row each, a piece for each stretch between two changes.

import type { StandingLine } from '../api/types.ts';
import { toTime } from '../parts/days.ts';

export interface Band {
  readonly x1: number;
  readonly x2: number;
  readonly state: string;
  readonly isLasting: boolean;
}

export interface BandRow {
  readonly line: StandingLine;
  readonly bands: readonly Band[];
}

function dayOf({ occurred: { from, to } }: StandingLine['history'][number]): string | null {
  return to ?? from;
}

/** Rows in the order given; a state whose beginning nobody tells starts at the left edge, and so does one that began before it. */
export function placeBands(
  lines: readonly StandingLine[],
  toX: (time: number) => number,
  [left, right]: readonly [number, number],
): readonly BandRow[] {
  return lines.map((line) => {
    const changes = line.history.filter(({ how }) => how === 'moves' || how === 'lapses');
    const bands = changes.map((change, index) => {
      const [day, next] = [dayOf(change), changes[index + 1]];
      const nextDay = next === undefined ? null : dayOf(next);
      return {
        x1: day === null ? left : Math.max(left, toX(toTime(day))),
        x2: nextDay === null ? right : toX(toTime(nextDay)),
        state: change.to,
        isLasting: index === changes.length - 1 ? line.isLasting : true,
      };
    });
    return { line, bands: bands.filter(({ x1, x2 }) => x2 > x1) };
  });
}
