// What bore out the day that a page states. Several dates of one page are its own word, however they are made: an old text under a
// new date agrees with itself. Who is told that a day is confirmed is to know by what.

import { areDaysHeld, type Dating } from '../record/index.ts';
import { intervalsOverlap } from '../time/index.ts';

/** text: what the article tells of; page: other dates of the page, and nothing that the text is known to tell. */
export type BorneOutBy = 'text' | 'page';

/** Null where the day is not confirmed. Read from the clues that are kept, of which each holds but the first and last of its days. */
export function borneOutBy({ verdict, stamp, published, clues }: Dating): BorneOutBy | null {
  if (verdict !== 'confirmed') return null;
  const stated = stamp ?? published;
  const fitting = clues.filter(({ implies }) => intervalsOverlap(implies, stated));
  const told = fitting.filter(({ kind }) => kind === 'text').map(({ implies }) => implies);
  if (areDaysHeld(told, stated)) return 'text';
  const stamps = new Set(fitting.filter(({ kind }) => kind === 'stamp').map(({ ruleId }) => ruleId));
  return stamps.size > 1 ? 'page' : 'text';
}
