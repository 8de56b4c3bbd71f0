// What people say of two: that they are one, or that they are not. Groups heed it whatever else is known of the two.

/** Pairs of ids, in any order; no pair is in both. */
export interface RuledLinks {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export const noRuledLinks: RuledLinks = { together: [], apart: [] };

/** Two members of a clustering by their numbers, the smaller first. */
export type NumberPair = readonly [number, number];

/** The pairs that are known here, each once, in the order of their numbers: the same whatever the order in which they were said. */
export function pairsByNumber(
  pairs: RuledLinks['together'],
  numbers: ReadonlyMap<string, number>,
): readonly NumberPair[] {
  const known = new Map<string, NumberPair>();
  for (const [one, other] of pairs) {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    known.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a]);
  }
  return [...known.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
