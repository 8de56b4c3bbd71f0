// Gives the "next" before the first day of a list to the second: "next Monday and Tuesday". Leaves "Monday and next Tuesday" alone.

import type { Candidate } from '../meaning.ts';

/** The candidates, weekdays behind "and" or "or" with the word that chooses the one before them. */
export function shareNearest(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const filled = [...candidates];
  for (const [at, right] of candidates.entries()) {
    const left = filled[at - 1];
    if (left?.meaning.kind !== 'weekday' || right.meaning.kind !== 'weekday') continue;
    const { nearest } = left.meaning;
    const isOpen = right.meaning.nearest === null && right.meaning.weekShift === null;
    if (nearest === null || !isOpen || !/^\s(?:and|or)\s$/u.test(text.slice(left.end, right.start))) continue;
    filled[at] = { ...right, meaning: { ...right.meaning, nearest } };
  }
  return filled;
}
