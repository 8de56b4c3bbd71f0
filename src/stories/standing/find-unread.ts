// Whether what was read of a state tells it as all of its reports would: if not, of which classes more has to be read. Nothing is
// guessed: wherever a report that was not read could change what the answer shows, its class is named.

import type { Day } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { countsFrom, movingForces } from './counts-from.ts';
import type { StateMove, Unread, UnreadClass } from './types.ts';
import { daysToRead, isOfOneDay } from './unread-within.ts';
import type { Worked } from './work-out.ts';

const allRead: UnreadClass = { class: 0, upTo: '', days: [] };

function unreadOf({ unread }: StateMove, order: keyof Unread): UnreadClass {
  return unread?.[order] ?? allRead;
}

/** Up to this day reports of these moves' classes may be unread. */
function lastUnread(moves: readonly StateMove[], order: keyof Unread): Day | '' {
  const days = moves.map((move) => unreadOf(move, order).upTo);
  return days.sort().at(-1) ?? '';
}

function classesOf(moves: readonly StateMove[], order: keyof Unread): readonly number[] {
  const unread = moves.map((move) => unreadOf(move, order)).filter(({ upTo }) => upTo !== '');
  return [...new Set(unread.map((one) => one.class))];
}

/**
 * The first change from which on everything is known: it is read whole, and what it changed was set by another that is read whole.
 * None: -1.
 */
function firstSure({ course: { transitions } }: Worked, unreadUpTo: Day | ''): number {
  const isWhole = ({ moves: [first] }: (typeof transitions)[number]) =>
    first !== undefined && countsFrom(first) > unreadUpTo;
  const base = transitions.findIndex((transition) => transition.how === 'moves' && isWhole(transition));
  if (base < 0) return -1;
  return transitions.findIndex(({ how, to }, at) => {
    const before = transitions.slice(0, at).findLast((other) => other.how !== 'lapses');
    return at > base && how === 'moves' && before?.to !== to;
  });
}

interface Shown {
  readonly most: number;
  readonly unreadUpTo: Day | '';
}

/** Reports that count from one day stand in the order of their telling, which is not that in which they are read. */
function isShownSure(moves: readonly StateMove[], { most, unreadUpTo }: Shown): boolean {
  return moves.slice(-most).every((move) => countsFrom(move) > unreadUpTo);
}

/**
 * Told by all reports alike, and without an end: it began with the first of them, which is read, on the one day that this names; and those
 * that are shown of it count from later than all that is unread.
 */
function isOneChange({ moving, course: { transitions } }: Worked, shown: Shown): boolean {
  const isAlike = ({ to, force, end }: StateMove) =>
    to === moving[0]?.to && force === 'moves' && end === null;
  const [change, ...others] = transitions;
  if (change === undefined || others.length > 0 || !moving.every(isAlike)) return false;
  return isOfOneDay(change) && isShownSure(change.moves, shown);
}

interface Reading {
  readonly on: Day;
  readonly worked: Worked;
  readonly most: number;
  /** All moves of the state, later ones than the asked day, too. */
  readonly moves: readonly StateMove[];
}

/** Of which reports more have to be read. */
export interface ReadMore {
  /** Of these classes, wherever they stand. */
  readonly readMore: ReadonlySet<number>;
  /** Of these around some days: the last before and the first after each. */
  readonly readAround: ReadonlyMap<number, ReadonlySet<Day>>;
}

const nothingMore: ReadMore = { readMore: new Set(), readAround: new Map() };

/** The changes that the answer shows are sure. */
function unreadChanges({ worked, most, moves }: Reading): ReadMore {
  const moving = moves.filter(({ force }) => movingForces.has(force));
  const upTo = lastUnread(moving, 'counts');
  if (upTo === '') return nothingMore;
  const sure = firstSure(worked, upTo);
  const isSure = sure >= 0 && worked.course.transitions.length - 1 - sure >= most;
  if (isSure || isOneChange({ ...worked, moving }, { most, unreadUpTo: upTo })) return nothingMore;
  const readAround = daysToRead({ worked, most, moving });
  return readAround === null
    ? { ...nothingMore, readMore: new Set(classesOf(moving, 'counts')) }
    : { ...nothingMore, readAround };
}

/** A report of the class of this move that counts from the day or later. */
function mayBeUnread(move: StateMove, day: Day | ''): boolean {
  const { upTo } = unreadOf(move, 'counts');
  return upTo !== '' && upTo >= day;
}

function overtakes(done: StateMove, move: StateMove): boolean {
  return (
    done.to === move.to &&
    surelyReported(done.reported) >= surelyReported(move.reported) &&
    countsFrom(done) >= (move.reported.from ?? '')
  );
}

/** What speaks of a change to come, and is not overtaken: of its classes, and of those of the changes that may overtake it. */
function unreadToCome(
  { worked: { ordered, moving, course }, most, moves, on }: Reading,
  force: StateMove['force'],
): readonly number[] {
  const told = ordered.filter((move) => move.force === force);
  const own = moves.filter((move) => move.force === force);
  const mayOvertake = moves.filter((move) => movingForces.has(move.force));
  const upTo = lastUnread(mayOvertake, 'counts');
  const done = course.transitions.flatMap((transition) =>
    transition.how === 'lapses' ? [] : transition.moves,
  );
  const sureDone =
    upTo === '' ? done : moving.filter((move) => move.force !== 'affirms' && countsFrom(move) <= on);
  const open = told.filter(
    (move) => (move.isExtension || move.to !== course.state) && !sureDone.some((one) => overtakes(one, move)),
  );
  const isDoubtful = (move: StateMove) =>
    mayOvertake.some((one) => one.to === move.to && mayBeUnread(one, move.reported.from ?? '')) ||
    moving.some((one) => one.force === 'affirms' && overtakes(one, move));
  if (upTo !== '' && open.some(isDoubtful)) return classesOf(mayOvertake, 'counts');
  const ownUpTo = lastUnread(own, 'told');
  if (open.filter(({ reported }) => surelyReported(reported) > ownUpTo).length > most) return [];
  const mayBeOpen = own.filter((move) => {
    if (!move.isExtension && move.to === course.state) return false;
    const last = unreadOf(move, 'told').upTo;
    return !sureDone.some(
      (one) =>
        one.to === move.to && surelyReported(one.reported) >= last && countsFrom(one) >= last && last !== '',
    );
  });
  return classesOf(mayBeOpen, 'told');
}

/** Reports that hold otherwise since the last change. */
function unreadAgainst({ worked: { course }, moves }: Reading): readonly number[] {
  const last = course.transitions.findLast(({ how }) => how !== 'lapses');
  if (last === undefined) return [];
  const day = last.occurred.from ?? last.occurred.to ?? '';
  const otherwise = moves.filter(
    (move) =>
      (move.force === 'denied' ? move.to === last.to : move.force === 'affirms' && move.to !== last.to) &&
      unreadOf(move, 'told').upTo >= day,
  );
  return classesOf(otherwise, 'told');
}

/** Of which classes more has to be read; of none where the state is told as all its reports tell it. */
export function findUnread(reading: Reading): ReadMore {
  if (reading.moves.every(({ unread }) => unread === undefined)) return nothingMore;
  const { readMore, readAround } = unreadChanges(reading);
  const others = [
    ...(['announced', 'discussed', 'alleged'] as const).flatMap((force) => unreadToCome(reading, force)),
    ...unreadAgainst(reading),
  ];
  return { readMore: new Set([...readMore, ...others]), readAround };
}
