// Moves of one class differ only in their days and their articles: of each class the newest reports, and its first ones, tell nearly
// always all that a state rests on.

import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { hashOf } from '../words/hash-word.ts';
import { countsFrom, movingForces } from './counts-from.ts';
import type { StateMove } from './types.ts';

/** In which order the moves of a class are read. */
export type ClassOrder = 'counts' | 'told';

const [upper, lowerBits] = [2 ** 20, 12];

type Classes = Readonly<Record<ClassOrder, number>>;

/** A move is asked for its classes in each round of reading. */
const kept = new WeakMap<StateMove, Classes>();

/** What sets states and their changes apart, as numbers. */
export function classesOfMove(move: StateMove): Classes {
  const known = kept.get(move) ?? makeClasses(move);
  kept.set(move, known);
  return known;
}

function makeClasses(move: StateMove): Classes {
  const { kind, by, on, object, objectWords, maybeObject, from, to } = move;
  const { force, isExtension, isDated, isVaguePast, end } = move;
  const words = [kind, by, on, object, objectWords, maybeObject, from, to, force, isExtension];
  const text = JSON.stringify([...words, isDated, isVaguePast, end?.days.to ?? null]);
  // The order stands last, so that all before it is hashed once for both.
  const common = hashOf(text, text.length - 1);
  const classIn = (order: ClassOrder) => {
    const own = `,"${order}"]`;
    const hash = hashOf(own, own.length, common);
    return (hash >>> 0) * upper + (hashOf('.', 1, hash) >>> lowerBits);
  };
  return { counts: classIn('counts'), told: classIn('told') };
}

/** A move in one order of its class: the day by which it has its place, and from which on it is seen. */
export interface ClassedMove {
  readonly class: number;
  readonly day: Day;
  readonly began: Day | '';
}

/** What goes on is also told against those who hold otherwise. */
export function classMove(move: StateMove): readonly ClassedMove[] {
  const counts = countsFrom(move);
  const isMoving = movingForces.has(move.force);
  const began = isMoving ? counts : (move.reported.from ?? '');
  const classes = classesOfMove(move);
  const told = { class: classes.told, day: surelyReported(move.reported), began };
  if (!isMoving) return [told];
  const inOrder = { class: classes.counts, day: counts, began };
  return move.force === 'affirms' ? [inOrder, told] : [inOrder];
}
