// Cuts a stretch of text wherever a mark begins or ends, so that marks may overlap.

import type { Mark, Span } from './layers.ts';

export interface Piece extends Span {
  /** All that cover it. */
  readonly marks: readonly Mark[];
}

export function cutText({ start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of within) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return { start: from, end: to, marks: within.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
