// Acts that tell one happening, as one row: the one that stands for it, and the others under it.

import type { ListedAct } from '../api/types.ts';

export interface FoldedAct {
  readonly act: ListedAct;
  readonly others: readonly ListedAct[];
}

/** In the order of the acts that stand for their happenings; of those that do not stand in the list, the first does. */
export function foldActs(acts: readonly ListedAct[]): readonly FoldedAct[] {
  const groups = Map.groupBy(acts, ({ id, happening = id }) => happening);
  const folded = [...groups].flatMap(([id, told]) => {
    const act = told.find((one) => one.id === id) ?? told[0];
    return act === undefined ? [] : [{ act, others: told.filter((one) => one !== act) }];
  });
  const places = new Map(acts.map(({ id }, place) => [id, place]));
  return folded.toSorted((a, b) => (places.get(a.act.id) ?? 0) - (places.get(b.act.id) ?? 0));
}
