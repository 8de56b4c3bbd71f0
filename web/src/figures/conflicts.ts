// Conflicts that say the same (one number told by many articles) are said once.

import type { Series } from '../api/types.ts';

export interface SaidConflict {
  readonly reason: Series['conflicts'][number]['reason'];
  readonly explanation: string;
  readonly ids: readonly string[];
  readonly times: number;
}

/** A plain contradiction first, then by how often. */
export function sayConflicts(conflicts: Series['conflicts']): readonly SaidConflict[] {
  const groups = Map.groupBy(
    conflicts,
    ({ reason, explanation }) => `${reason} ${explanation.replace(':', '').split(' ').toSorted().join(' ')}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { reason, explanation, ids } = first;
      return [{ reason, explanation, ids: [...ids], times: group.length }];
    })
    .sort(
      (a, b) =>
        Number(b.reason === 'plain contradiction') - Number(a.reason === 'plain contradiction') ||
        b.times - a.times,
    );
}
