// Splits a series into strands: figures that count the same by one definition, over days of one kind, so that one can go on from another.
// "52 freed on Monday" and "300 freed since May" are of one series and two strands.

import type { CountedFigure } from './counted-figure.ts';
import { readThing, type SeriesKnowledge } from './read-thing.ts';
import type { FigureReport, Series } from './types.ts';
import { whyApart } from './why-apart.ts';

/** In the order of the series; a figure that may be of several strands joins them. */
export function splitStrands(
  { figures }: Series,
  knowledge: SeriesKnowledge,
): readonly (readonly FigureReport[])[] {
  let strands: readonly (readonly CountedFigure[])[] = [];
  for (const report of figures) {
    const thing = readThing(report, knowledge);
    if (thing === null) continue;
    const counted = { report, thing };
    const fitting = strands.filter((members) => members.some((other) => whyApart(other, counted) === null));
    strands = [...strands.filter((members) => !fitting.includes(members)), [...fitting.flat(), counted]];
  }
  return strands.map((members) => members.map(({ report }) => report));
}
