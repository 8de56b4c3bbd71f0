// An article of which nobody knows the day tells again what others tell with their days: it takes the day of the first of these, and
// undoes nothing that came later. Where no other tells the same it stays as it is.

import { compareText } from '../../text/index.ts';
import { type DayInterval, daysBetween } from '../../time/index.ts';
import { countsFrom } from './counts-from.ts';
import type { StateMove } from './types.ts';

/** An article that may be of any day of so long a time tells nothing of what came before it and what after. */
const longestDating = 31;

function isWide({ from, to }: DayInterval): boolean {
  return from === null || to === null || daysBetween(from, to) > longestDating;
}

function isUndated({ reported, occurred }: StateMove): boolean {
  return isWide(reported) && isWide(occurred);
}

function mayTellSame(undated: StateMove, dated: StateMove): boolean {
  const { from, to } = undated.reported;
  const day = countsFrom(dated);
  return (
    dated.force === 'moves' &&
    dated.to === undated.to &&
    dated.articleId !== undated.articleId &&
    (from ?? '') <= day &&
    day <= (to ?? '9999')
  );
}

/** About moves of one kind between the same sides, whatever they touch. */
export function withDaysOfOthers(moves: readonly StateMove[]): readonly StateMove[] {
  const undated = moves.filter((move) => move.force === 'moves' && isUndated(move));
  if (undated.length === 0 || undated.length === moves.length) return moves;
  const dated = moves
    .filter((move) => !isWide(move.reported))
    .toSorted((a, b) => compareText(countsFrom(a), countsFrom(b)) || compareText(a.reportId, b.reportId));
  return moves.map((move) => {
    const other = undated.includes(move) ? dated.find((one) => mayTellSame(move, one)) : undefined;
    if (other === undefined) return move;
    return { ...move, occurred: { from: other.occurred.from, to: countsFrom(other) }, isDated: true };
  });
}
