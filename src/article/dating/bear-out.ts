// Whether the words of an article bear out the day that its page states. They do where they hold it between two days that are
// not far apart, "Foreign Secretary Boris Johnson" and something of March 2018, or tell of something of the weeks right before
// it. That a stamp lies somewhen after what is told of bears nothing out: every later day does.

import { type Day, type DayInterval, daysBetween, intervalsOverlap } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';

/** What is told of is news for so many days. */
const newsDays = 45;
/** Words that leave more days than these are as true a year later. */
const heldDays = 400;
/** Clues that count less, such as an office named in a look back, bear nothing out. */
const leastStrength = 0.3;

/** The days that all clues which allow a stamp leave together. */
function commonDays(clues: readonly WeighedClue[], stamp: DayInterval): DayInterval {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { allows, strength } of clues) {
    const days = strength < leastStrength ? undefined : allows.find((each) => intervalsOverlap(each, stamp));
    if (days === undefined) continue;
    if (days.from !== null && (from === null || days.from > from)) from = days.from;
    if (days.to !== null && (to === null || days.to < to)) to = days.to;
  }
  return { from, to };
}

/** True where the clues hold a stamp from both sides, or one of them begins some weeks before it. */
export function isBorneOut(clues: readonly WeighedClue[], stamp: DayInterval): boolean {
  const { from, to } = commonDays(clues, stamp);
  if (from === null || stamp.to === null) return false;
  return daysBetween(from, stamp.to) <= newsDays || (to !== null && daysBetween(from, to) <= heldDays);
}
