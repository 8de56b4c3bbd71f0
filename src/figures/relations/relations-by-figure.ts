// Keeps the relations of an article by the figures that they hold between: an article may have thousands of both.

import type { FoundRelation } from './types.ts';

/** The relations that each figure has a side of, by its place in the list of figures, in their order. */
export function relationsByFigure(
  found: readonly FoundRelation[],
): ReadonlyMap<number, readonly FoundRelation[]> {
  const byFigure = new Map<number, FoundRelation[]>();
  for (const relation of found)
    for (const at of new Set([relation.from, relation.to])) {
      const known = byFigure.get(at);
      if (known === undefined) byFigure.set(at, [relation]);
      else known.push(relation);
    }
  return byFigure;
}

/** One key for the two figures of a relation, whichever is the part. */
function pairKey({ from, to }: FoundRelation): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

/** Those relations whose two figures no known one relates. */
export function ofNewPairs(
  relations: readonly FoundRelation[],
  known: readonly FoundRelation[],
): readonly FoundRelation[] {
  const pairs = new Set(known.map(pairKey));
  return relations.filter((relation) => !pairs.has(pairKey(relation)));
}
