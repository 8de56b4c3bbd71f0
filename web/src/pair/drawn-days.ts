// From which day to which a timeline is drawn.

import type { ActLine } from '../api/types.ts';
import { anchorOf, extentOf } from '../parts/act-days.ts';
import { addDays, daysBetween } from '../parts/days.ts';

/** In days: that much of what is to come is drawn, however little is told. */
const leastDaysToCome = 90;
/** In days, on both sides. */
const leastRoom = 10;

/** What is told, up to today, and of days to come as much as a quarter of that. */
function lastDrawn(first: string, last: string, day: string, now: string): string {
  const told = last > now ? last : now;
  if (day <= told) return day > last ? day : last;
  const toCome = Math.max(leastDaysToCome, Math.round(daysBetween(first, told) / 4));
  const furthest = addDays(told, toCome);
  return day < furthest ? day : furthest;
}

/** The first and last day to be drawn of acts on a day, with some room on both sides; a day that lies far ahead may be beyond. */
export function drawnDays(
  acts: readonly Pick<ActLine, 'occurred' | 'article'>[],
  day: string,
  now: string,
): readonly [string, string] {
  const dated = acts.flatMap((act) => anchorOf(act) ?? []);
  // Where nobody knows any day, the intervals themselves are what there is to see.
  const unsure = dated.length > 0 ? [] : acts.flatMap((act) => extentOf(act)?.from ?? []);
  const days = [...dated, ...unsure].sort();
  const [first = day] = [days[0] ?? day, day].sort();
  const last = lastDrawn(first, days.at(-1) ?? first, day, now);
  const room = Math.max(leastRoom, Math.round(daysBetween(first, last) / 40));
  return [addDays(first, -room), addDays(last, room)];
}
