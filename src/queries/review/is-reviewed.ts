// Whether a person has looked at a record: accepted it, or put something of it right. What is rejected has left all answers anyway.

import type { WithMarks } from '../corrected/index.ts';

/** That an actor is another is said of the actor, not of the record. */
export function isReviewed({ corrections = [] }: WithMarks): boolean {
  return corrections.some(({ action, link }) => action !== 'merge' && link === undefined);
}
