// Whether what is told of holds the days that a page states between two ends. It does where it leaves not many days around them,
// "Foreign Secretary Boris Johnson" and something of March 2018, or tells of something of the weeks right before them. That days
// lie somewhen after what is told of bears nothing out: every later day does.

import { type Day, type DayInterval, daysBetween } from '../time/index.ts';

/** What is told of is news for so many days. */
const newsDays = 45;
/** Words that leave more days than these are as true a year later. */
const heldDays = 400;

/** The days that all leave together; all days where there are none. */
function commonDays(allowed: readonly DayInterval[]): DayInterval {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const days of allowed) {
    if (days.from !== null && (from === null || days.from > from)) from = days.from;
    if (days.to !== null && (to === null || days.to < to)) to = days.to;
  }
  return { from, to };
}

/** True where the days that clues allow hold the stated days from both sides, or begin some weeks before them; each overlaps them. */
export function areDaysHeld(allowed: readonly DayInterval[], stated: DayInterval): boolean {
  const { from, to } = commonDays(allowed);
  if (from === null || stated.to === null) return false;
  return daysBetween(from, stated.to) <= newsDays || (to !== null && daysBetween(from, to) <= heldDays);
}
