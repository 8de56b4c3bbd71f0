// A state with its newest changes alone, and of each thing the newest reports: what was told a thousand times fills no answer.

import { orderReports } from '../reports/order-reports.ts';
import type { Standing, StateMove, Transition } from './types.ts';

/** Those that were told last, in the order in which they stand. */
function toldLast(moves: readonly StateMove[], most: number): readonly StateMove[] {
  if (moves.length <= most) return moves;
  const told = orderReports(moves.map((move) => ({ id: move.reportId, reported: move.reported, move })));
  const kept = new Set(told.slice(-most).map(({ move }) => move));
  return moves.filter((move) => kept.has(move));
}

function shortenChange(change: Transition, most: number): Transition {
  return { ...change, moves: change.moves.slice(-most) };
}

/** True where a list is longer than so many. */
function isLong({ basis, history, announced, discussed, alleged, against }: Standing, most: number): boolean {
  const lists = [
    basis,
    history,
    announced,
    discussed,
    alleged,
    against,
    ...history.map(({ moves }) => moves),
  ];
  return lists.some(({ length }) => length > most);
}

/** At most so many changes, and of each thing so many reports. */
export function shorten(standing: Standing, most: number): Standing {
  if (!isLong(standing, most)) return standing;
  return {
    ...standing,
    basis: standing.basis.slice(-most),
    history: standing.history.slice(-most).map((change) => shortenChange(change, most)),
    announced: toldLast(standing.announced, most),
    discussed: toldLast(standing.discussed, most),
    alleged: toldLast(standing.alleged, most),
    against: toldLast(standing.against, most),
    isShortened: true,
  };
}
