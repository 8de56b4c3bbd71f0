// Whether the words of an article bear out the day that its page states: they hold it between two days that are not far apart, or
// tell of something of the weeks right before it.

import { areDaysHeld } from '../../record/index.ts';
import { type DayInterval, intervalsOverlap } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';

/** Clues that count less, such as an office named in a look back, bear nothing out. */
const leastStrength = 0.3;

/** True where the clues hold a stamp from both sides, or one of them begins some weeks before it. */
export function isBorneOut(clues: readonly WeighedClue[], stamp: DayInterval): boolean {
  const allowed = clues.flatMap(({ allows, strength }) =>
    strength < leastStrength ? [] : (allows.find((days) => intervalsOverlap(days, stamp)) ?? []),
  );
  return areDaysHeld(allowed, stamp);
}
