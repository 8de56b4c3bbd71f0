// All states of affairs that the reports tell of, as they stand on a day. Which reports are known is for the caller to say.

import { compareText } from '../../text/index.ts';
import type { Report } from '../reports/types.ts';
import { groupMoves } from './group-moves.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { readMoves } from './read-moves.ts';
import type { Standing, StandingOptions } from './types.ts';
import { workOut } from './work-out.ts';

/** In the order of the tables' kinds, then of the sides; the same for any order of the reports. */
export function workOutStanding(
  reports: readonly Report[],
  knowledge: StandingKnowledge,
  { on }: StandingOptions,
): readonly Standing[] {
  const moves = reports.flatMap((report) => readMoves(report, knowledge));
  const rank = ({ kind }: Standing) => knowledge.rank.get(kind) ?? 0;
  return groupMoves(moves, knowledge.kinds)
    .map((instance) => workOut(instance, on))
    .filter(tellsSomething)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        compareText(`${a.by} ${a.on} ${a.object ?? ''}`, `${b.by} ${b.on} ${b.object ?? ''}`),
    );
}

/** A state that was only talked of as possible, or denied, does not stand in the answer. */
function tellsSomething({ state, announced, alleged }: Standing): boolean {
  return state !== null || announced.length > 0 || alleged.length > 0;
}
