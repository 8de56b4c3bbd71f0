// A state that all reports tell alike, some with an end ("until 30 June"): reports that were not read lie within changes that others tell,
// and change nothing that is shown. Else it is told around which days more has to be read.

import type { Day } from '../../time/index.ts';
import { countsFrom } from './counts-from.ts';
import type { StateMove, Transition, UnreadClass } from './types.ts';
import type { Worked } from './work-out.ts';

/** Told of so many days, more is read of the whole class: each day costs as much as a class does. */
const mostDays = 12;

/** A change with the days between which reports that are told as it is belong to it, whatever their number. */
interface Held {
  readonly change: Transition;
  /** Behind the day of its first report. */
  readonly after: Day;
  /** Up to its end; before this day where another change follows. */
  readonly upTo: Day | null;
  readonly before: Day | null;
  readonly isShown: boolean;
}

/** Told of one day: narrower days of another report would take the place of wider ones. */
export function isOfOneDay({ moves: [first] }: Transition): boolean {
  const day = first?.occurred.from ?? null;
  return day !== null && day === first?.occurred.to;
}

function startOf({ moves: [first] }: Transition): Day {
  return first === undefined ? '' : countsFrom(first);
}

function heldBy({ course: { transitions } }: Worked, most: number): readonly Held[] {
  const shownFrom = transitions.length - most - 1;
  return transitions.flatMap((change, at) => {
    if (change.how === 'lapses') return [];
    const next = transitions.slice(at + 1).find(({ how }) => how !== 'lapses');
    return [
      {
        ...{ change, after: startOf(change), upTo: change.end?.days.to ?? null },
        ...{ before: next === undefined ? null : startOf(next), isShown: at >= shownFrom },
      },
    ];
  });
}

/** Reports told of these days would only tell this change again, before as many as are shown of it. */
function holds({ change, after, upTo, before, isShown }: Held, gap: UnreadDays, most: number): boolean {
  if (gap.after === '' || gap.after < after) return false;
  if ((upTo !== null && gap.upTo > upTo) || (before !== null && gap.upTo >= before)) return false;
  const later = change.moves.filter((move) => countsFrom(move) > gap.upTo);
  return isOfOneDay(change) && (!isShown || later.length >= most);
}

type UnreadDays = UnreadClass['days'][number];

/** The days at which changes begin and ends pass: around them reports decide what is told. */
function turns(held: readonly Held[]): ReadonlySet<Day> {
  const days = held.flatMap(({ after, upTo }, at) => [...(at === 0 ? [] : [after]), upTo]);
  return new Set(days.flatMap((day) => day ?? []));
}

/** Told alike by all that move the state: to the same, and what was not read without an end. */
function isToldAlike(moving: readonly StateMove[]): boolean {
  return moving.every(
    ({ to, force, end, unread }) =>
      to === moving[0]?.to && force === 'moves' && (end === null || (unread?.counts.upTo ?? '') === ''),
  );
}

interface Told {
  readonly worked: Worked;
  readonly most: number;
  /** All that move the state, later than the asked day, too. */
  readonly moving: readonly StateMove[];
}

/**
 * Around which days more has to be read of these classes: of none where nothing that was not read would be shown. Null where that cannot
 * be told by days.
 */
export function daysToRead({ worked, most, moving }: Told): ReadonlyMap<number, ReadonlySet<Day>> | null {
  if (!isToldAlike(moving)) return null;
  const held = heldBy(worked, most);
  const classes = new Map(
    moving.flatMap(({ unread }) => (unread === undefined ? [] : [[unread.counts.class, unread.counts]])),
  );
  const isSure = (gap: UnreadDays) => held.some((one) => holds(one, gap, most));
  const doubtful = [...classes.values()].filter(({ days }) => !days.every(isSure));
  if (doubtful.length === 0) return new Map();
  const around = turns(held);
  if (around.size === 0 || around.size > mostDays) return null;
  return new Map(doubtful.map((one) => [one.class, around]));
}
