// Gives the year of a later date to the earlier one of the same range: "from March to August 2011", "4 May - 3 June 2019".

import type { Candidate, MeaningOf } from '../meaning.ts';

const RANGE_WORDS =
  /^(?:\s?[-–—/]\s?|\s(?:to|and|through|until|till|or)\s(?:the\s)?(?:end\sof\s|late\s|early\s|mid-)?|,\s)$/iu;

function needsYear(
  candidate: Candidate,
): candidate is Candidate & { readonly meaning: MeaningOf<'date' | 'part'> } {
  const { meaning } = candidate;
  return (
    (meaning.kind === 'date' || meaning.kind === 'part') && meaning.year === null && meaning.nearest === null
  );
}

/** Fills the year from right to left, so that a list "May, June and July 2019" is filled throughout. */
export function shareYear(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const filled = [...candidates];
  for (let at = filled.length - 2; at >= 0; at -= 1) {
    const left = filled[at];
    const right = filled[at + 1];
    if (!left || !right || !needsYear(left)) continue;
    const { meaning } = right;
    if ((meaning.kind !== 'date' && meaning.kind !== 'part') || meaning.kind !== left.meaning.kind) continue;
    if (meaning.year === null || !RANGE_WORDS.test(text.slice(left.end, right.start))) continue;
    if (meaning.kind === 'date' && meaning.month === null) continue;
    filled[at] = { ...left, meaning: { ...left.meaning, year: meaning.year } };
  }
  return filled;
}
