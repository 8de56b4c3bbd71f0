// The moves of states that a report tells, by the two between whom the state stands and by the class of the move.

import type { Report } from '../reports/types.ts';
import { type ClassedMove, classMove } from '../standing/class-of-move.ts';
import type { StandingKnowledge } from '../standing/knowledge.ts';
import { readMoves } from '../standing/read-moves.ts';
import { stateKey } from './act-keys.ts';

/** A place of a report among those of one class of moves between two. */
export interface StateClass extends ClassedMove {
  /** As `lookupStates` gives it. */
  readonly key: number;
}

/** Between whom the states stand that the report moves. */
export function stateSides(
  report: Report,
  knowledge: StandingKnowledge,
): readonly { readonly by: string; readonly on: string }[] {
  return readMoves(report, knowledge).map(({ by, on }) => ({ by, on }));
}

/** All places of a report, each once; a pure function of the report and of the tables. */
export function stateClasses(report: Report, knowledge: StandingKnowledge): readonly StateClass[] {
  const places = readMoves(report, knowledge).flatMap((move) =>
    classMove(move).map((place) => ({ key: stateKey(move.by, move.on), ...place })),
  );
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
