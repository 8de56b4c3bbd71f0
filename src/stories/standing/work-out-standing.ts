// All states of affairs that the reports tell of, as they stand on a day. Which reports are known is for the caller to say.

import { compareText } from '../../text/index.ts';
import type { Day } from '../../time/index.ts';
import type { Report } from '../reports/types.ts';
import { classesOfMove } from './class-of-move.ts';
import { findUnread, type ReadMore } from './find-unread.ts';
import { groupMoves } from './group-moves.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { readMoves } from './read-moves.ts';
import { shorten } from './shorten.ts';
import type { Standing, StandingOptions, StateMove, UnreadDays } from './types.ts';
import { followMoves, workOut } from './work-out.ts';

/** Of which classes of moves not all reports were read, and of which days such may be left. */
export type UnreadClasses = ReadonlyMap<number, readonly UnreadDays[]>;

/** What some of the moves tell, and of which classes more have to be read: of none where all would tell the same. */
export interface PartlyWorked extends ReadMore {
  readonly states: readonly Standing[];
}

function unreadOf(move: StateMove, unread: UnreadClasses): Pick<StateMove, 'unread'> {
  const { counts, told } = classesOfMove(move);
  if (!unread.has(counts) && !unread.has(told)) return {};
  const of = (one: number) => {
    const days = unread.get(one) ?? [];
    return { class: one, upTo: days.at(-1)?.upTo ?? '', days };
  };
  return { unread: { counts: of(counts), told: of(told) } };
}

/** The states of these moves, of which some of each class were read, and whether that is enough. */
export function workOutPartly(
  read: readonly StateMove[],
  knowledge: StandingKnowledge,
  { on, most = Number.POSITIVE_INFINITY, unread }: StandingOptions & { readonly unread: UnreadClasses },
): PartlyWorked {
  const moves = unread.size === 0 ? read : read.map((move) => ({ ...move, ...unreadOf(move, unread) }));
  const rank = ({ kind }: Standing) => knowledge.rank.get(kind) ?? 0;
  const [readMore, readAround] = [new Set<number>(), new Map<number, ReadonlySet<Day>>()];
  const states = groupMoves(moves, knowledge.kinds).map((instance) => {
    const worked = followMoves(instance, on);
    const wanted = findUnread({ worked, on, most, moves: instance.moves });
    for (const one of wanted.readMore) readMore.add(one);
    for (const [one, days] of wanted.readAround)
      readAround.set(one, days.union(readAround.get(one) ?? new Set()));
    return shorten(workOut(instance, worked, on), most);
  });
  const inOrder = states
    .filter(tellsSomething)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        compareText(`${a.by} ${a.on} ${a.object ?? ''}`, `${b.by} ${b.on} ${b.object ?? ''}`),
    );
  return { states: inOrder, readMore, readAround };
}

/** In the order of the tables' kinds, then of the sides; the same for any order of the reports. */
export function workOutStanding(
  reports: readonly Report[],
  knowledge: StandingKnowledge,
  options: StandingOptions,
): readonly Standing[] {
  const moves = reports.flatMap((report) => readMoves(report, knowledge));
  return workOutPartly(moves, knowledge, { ...options, unread: new Map() }).states;
}

/** A state that was only talked of as possible, or denied, does not stand in the answer. */
function tellsSomething({ state, announced, alleged }: Standing): boolean {
  return state !== null || announced.length > 0 || alleged.length > 0;
}
