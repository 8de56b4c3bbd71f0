// Figures about one thing that cannot both hold and that nothing explains, told by two pages or by two voices on one page. What one voice
// says in one page of two numbers ("by 287 votes to 55") is a matter for the screen of figures.

import type { Series } from '../api/types.ts';
import { sayConflicts } from '../figures/conflicts.ts';

type Line = Series['figures'][number];

export interface OpposedFigures {
  readonly counts: Series['counts'];
  readonly explanation: string;
  readonly said: readonly Line[];
}

function isOfOneVoice([one, other]: readonly Line[]): boolean {
  return (
    one?.article.id === other?.article.id &&
    (one?.authority?.source ?? '') === (other?.authority?.source ?? '')
  );
}

/** Those that say the same are told once. */
export function opposedFigures(series: readonly Series[]): readonly OpposedFigures[] {
  return series.flatMap(({ counts, figures, conflicts }) => {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    const linesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
    const plain = conflicts.filter(
      ({ reason, ids }) => reason === 'plain contradiction' && !isOfOneVoice(linesOf(ids)),
    );
    return sayConflicts(plain).map(({ ids, explanation }) => ({ counts, explanation, said: linesOf(ids) }));
  });
}
