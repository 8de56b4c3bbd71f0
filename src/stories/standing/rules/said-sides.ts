// Leaves a state between those alone whom a person has put in the record: whom else the quote names takes no part in the act, or the
// person would have said so.

import type { StateKind } from '../../../tables/index.ts';
import type { Report } from '../../reports/types.ts';
import type { StateMove } from '../types.ts';

/** The moves between the sides that people have said; all of them where nobody has. */
export function betweenSaidSides(
  { event: { actors, recipients }, said }: Report,
  moves: readonly StateMove[],
  kinds: ReadonlyMap<string, Pick<StateKind, 'parties'>>,
): readonly StateMove[] {
  if (said === undefined) return moves;
  const codes = new Set([...actors, ...recipients].map(({ country }) => country));
  return moves.filter(({ kind, by, on }) => {
    const isMutual = kinds.get(kind)?.parties === 'mutual';
    const isDoer = codes.has(by) || !(isMutual || said.includes('actors'));
    return isDoer && (codes.has(on) || !(isMutual || said.includes('recipients')));
  });
}
