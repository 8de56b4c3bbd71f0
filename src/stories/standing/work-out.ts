// Works out one state of affairs on a day from all that was reported of it: its changes in order, its end, and who holds otherwise.

import { compareText } from '../../text/index.ts';
import { type Day, type DayInterval, daysBetween } from '../../time/index.ts';
import { orderReports, surelyReported } from '../reports/order-reports.ts';
import { countsFrom, movingForces } from './counts-from.ts';
import type { Instance } from './group-moves.ts';
import type { Standing, StatedEnd, StateMove, Transition } from './types.ts';

function byDay(moves: readonly StateMove[]): readonly StateMove[] {
  const ordered = orderReports(moves.map((move) => ({ ...move, id: move.reportId })));
  return ordered.toSorted((a, b) => compareText(countsFrom(a), countsFrom(b)));
}

/** A past without a day of its own ("which it had closed", "had held since 2023") says nothing against a change whose day is known. */
function dropVaguePast(moves: readonly StateMove[]): readonly StateMove[] {
  return moves.filter(
    (move) =>
      move.force !== 'moves' ||
      !move.isVaguePast ||
      !moves.some(
        (other) =>
          other !== move &&
          !other.isVaguePast &&
          other.to !== move.to &&
          countsFrom(other) <= countsFrom(move),
      ),
  );
}

export interface Course {
  readonly state: string | null;
  readonly since: DayInterval | null;
  readonly transitions: readonly Transition[];
}

/** What has outlived its stated end is expected to be ended, or put off, as if it stood. */
function isExpected({ state, transitions }: Course, { from }: StateMove): boolean {
  const lapsed = state === expired ? transitions.findLast(({ how }) => how !== 'lapses')?.to : state;
  return from.includes('*') || from.includes(lapsed ?? '-');
}

/** Days of the same change told twice: the narrower. */
function narrower(a: DayInterval, b: DayInterval): DayInterval {
  const width = ({ from, to }: DayInterval) =>
    from === null || to === null ? Number.POSITIVE_INFINITY : daysBetween(from, to);
  return width(b) < width(a) ? b : a;
}

/** Lengths of time are counted from the day of each report: "for 60 days", told on the day after. */
const nearEndDays = 1;

/** True where one of them tells no end, too. */
function haveSameEnd(a: StatedEnd | null, b: StatedEnd | null): boolean {
  const [left, right] = [a?.days.to, b?.days.to];
  if (a === null || b === null || left === right) return true;
  return left != null && right != null && Math.abs(daysBetween(left, right)) <= nearEndDays;
}

function take(course: Course, move: StateMove): Course {
  const last = course.transitions.at(-1);
  const repeats =
    last !== undefined &&
    course.state === move.to &&
    last.how !== 'lapses' &&
    (move.end === null || last.how === move.force) &&
    (move.force !== 'extends' || last.how === 'extends');
  if (repeats && haveSameEnd(last.end, move.end)) {
    const told = {
      ...last,
      occurred: narrower(last.occurred, move.occurred),
      end: last.end ?? move.end,
      moves: [...last.moves, move],
    };
    const since = last.how === 'moves' && course.since === last.occurred ? told.occurred : course.since;
    return { ...course, since, transitions: [...course.transitions.slice(0, -1), told] };
  }
  const how = move.force as 'moves' | 'extends' | 'affirms';
  const next: Transition = {
    to: move.to,
    how,
    occurred: move.occurred,
    end: move.end,
    isExpected: isExpected(course, move),
    moves: [move],
  };
  const goesOn = course.state === move.to;
  return {
    state: move.to,
    since: goesOn ? course.since : move.occurred,
    transitions: [...course.transitions, next],
  };
}

/** Appends the lapse where the stated end has passed before `day`. */
function lapseBefore(course: Course, day: Day, over: string): Course {
  const last = course.transitions.at(-1);
  const endDay = last === undefined ? null : endOf(course)?.days.to;
  if (last === undefined || endDay == null || endDay >= day || course.state === over) return course;
  const lapse: Transition = {
    to: expired,
    how: 'lapses',
    occurred: { from: endDay, to: endDay },
    end: endOf(course),
    isExpected: true,
    moves: last.moves,
  };
  return { ...course, state: expired, transitions: [...course.transitions, lapse] };
}

/** The state of what has outlived its stated end, while no report tells what came. */
export const expired = 'expired';

/** The end that holds now: the latest told of since the state began. */
function endOf({ transitions, state }: Course) {
  if (state === null) return null;
  for (const transition of transitions.toReversed()) {
    if (transition.end !== null) return transition.end;
    if (transition.how === 'moves') return null;
  }
  return null;
}

function runCourse(moves: readonly StateMove[], on: Day): Course {
  let course: Course = { state: null, since: null, transitions: [] };
  for (const move of moves) {
    if (countsFrom(move) > on) break;
    if (move.force === 'affirms' && course.state !== null && course.state !== move.to) continue;
    course = take(lapseBefore(course, countsFrom(move), expired), move);
  }
  return lapseBefore(course, on, expired);
}

function isAffirmed(move: StateMove, on: Day): boolean {
  return move.force === 'affirms' && countsFrom(move) <= on;
}

/** Reports of another article that hold otherwise, told on or after the day of the last change. */
function holdOtherwise(
  moves: readonly StateMove[],
  { state, transitions }: Course,
  on: Day,
): readonly StateMove[] {
  const last = transitions.findLast(({ how }) => how !== 'lapses');
  if (last === undefined || state === null) return [];
  const own = new Set(last.moves.map(({ articleId }) => articleId));
  const day = last.occurred.from ?? last.occurred.to ?? '';
  return moves.filter((move) => {
    if (own.has(move.articleId) || surelyReported(move.reported) < day) return false;
    return move.force === 'denied' ? move.to === last.to : isAffirmed(move, on) && move.to !== last.to;
  });
}

/** Announcements that are not overtaken: no change to the announced state was told after them. */
function stillToCome(moves: readonly StateMove[], { transitions, state }: Course): readonly StateMove[] {
  return moves.filter(
    (move) =>
      (move.isExtension || move.to !== state) &&
      !transitions.some(
        ({ to, how, moves: told }) =>
          to === move.to &&
          how !== 'lapses' &&
          told.some(
            (done) =>
              surelyReported(done.reported) >= surelyReported(move.reported) &&
              countsFrom(done) >= (move.reported.from ?? ''),
          ),
      ),
  );
}

function ofForce(moves: readonly StateMove[], force: StateMove['force']): readonly StateMove[] {
  return moves.filter((move) => move.force === force);
}

/** What was announced, talked of or denied only after the day says nothing of the day. */
function isToldBy({ force, reported }: StateMove, on: Day): boolean {
  return movingForces.has(force) || (reported.from ?? '') <= on;
}

/** The moves of a state in their order, and what they make of it. */
export interface Worked {
  readonly ordered: readonly StateMove[];
  /** Those of them by which the state may change. */
  readonly moving: readonly StateMove[];
  readonly course: Course;
}

/** Follows a state up to the day. */
export function followMoves({ moves }: Pick<Instance, 'moves'>, on: Day): Worked {
  const ordered = byDay(moves.filter((move) => isToldBy(move, on)));
  const moving = dropVaguePast(ordered.filter(({ force }) => movingForces.has(force)));
  return { ordered, moving, course: runCourse(moving, on) };
}

/** The state of affairs on the day, as far as these moves tell. */
export function workOut(
  { kind, by, on: other, object }: Omit<Instance, 'moves'>,
  { ordered, course }: Worked,
  on: Day,
): Standing {
  const end = endOf(course);
  const last = course.transitions.findLast(({ how }) => how !== 'lapses');
  const endDay = end?.days.to ?? null;
  return {
    kind: kind.kind,
    title: kind.title,
    by,
    on: other,
    isMutual: kind.parties === 'mutual',
    object,
    state: course.state,
    isLasting: course.state !== null && kind.lasting.includes(course.state),
    since: course.since,
    end,
    daysLeft: endDay === null ? null : daysBetween(on, endDay),
    basis: last?.moves ?? [],
    history: course.transitions,
    announced: stillToCome(ofForce(ordered, 'announced'), course),
    discussed: stillToCome(ofForce(ordered, 'discussed'), course),
    alleged: stillToCome(ofForce(ordered, 'alleged'), course),
    against: holdOtherwise(ordered, course, on),
    isShortened: false,
  };
}
