// What two finders read from the same words is one witness: "former President Joe Biden" stands in the table of facts and in
// that of offices, and only the stronger says from when on. Leaves alone an end that only the weaker knows: "President
// Obama" has a first day in both tables, a last one in that of offices.

import { type Day, type DayInterval, daysBetween } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';

/** Finders date the same event within so many days. */
const sameDays = 3;
/** How many clues away, in the order of the text, one may share words. */
const reach = 6;

function isSameEnd(a: Day | null | undefined, b: Day | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && Math.abs(daysBetween(a, b)) <= sameDays;
}

/** True for clues of two finders that share words; those of one finder tell apart by themselves what they tell. */
function shareWords(a: WeighedClue, b: WeighedClue): boolean {
  return a.ruleId !== b.ruleId && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** The days of a clue without the ends that a stronger one has, too. */
function withoutEnds(
  allows: readonly DayInterval[],
  stronger: readonly DayInterval[],
): readonly DayInterval[] {
  return allows.map(({ from, to }, at) => ({
    from: at === 0 && isSameEnd(from, stronger[0]?.from) ? null : from,
    to: at === allows.length - 1 && isSameEnd(to, stronger.at(-1)?.to) ? null : to,
  }));
}

function isOpen({ from, to }: DayInterval): boolean {
  return from === null && to === null;
}

/** A clue beside a stronger one from the same words: what only it knows counts; where that is nothing, it backs the other up. */
function besideStronger(clue: WeighedClue, { group, allows }: WeighedClue): WeighedClue {
  const rest = withoutEnds(clue.allows, allows);
  return rest.some(isOpen) ? { ...clue, strength: 0, group } : { ...clue, allows: rest };
}

/** The clues, in the order of the text, each counting only for what no stronger one from the same words says. */
export function joinWitnesses(clues: readonly WeighedClue[]): readonly WeighedClue[] {
  return clues.map((clue, at) => {
    let strongest = clue;
    for (const other of clues.slice(Math.max(0, at - reach), at + reach + 1))
      if (other.strength > strongest.strength && shareWords(clue, other)) strongest = other;
    return strongest === clue ? clue : besideStronger(clue, strongest);
  });
}
