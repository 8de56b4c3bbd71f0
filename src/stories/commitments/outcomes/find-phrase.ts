// Finds a phrase of the tables among the stems of a sentence: "call off" in "called the visit off".

import type { Phrase } from '../knowledge.ts';

/** So many other words may stand between two words of a phrase. */
const mostBetween = 3;

function restFits(stems: readonly string[], from: number, [next, ...rest]: Phrase): boolean {
  if (next === undefined) return true;
  const near = stems.slice(from, from + mostBetween + 1);
  return near.some((stem, at) => stem === next && restFits(stems, from + at + 1, rest));
}

/** Where the phrase begins; all places. */
export function placesOfPhrase(stems: readonly string[], [first, ...rest]: Phrase): readonly number[] {
  return stems.flatMap((stem, at) => (stem === first && restFits(stems, at + 1, rest) ? [at] : []));
}

export function placesOfAny(stems: readonly string[], phrases: readonly Phrase[]): readonly number[] {
  const held = new Set(stems);
  return phrases
    .filter(([first]) => first !== undefined && held.has(first))
    .flatMap((phrase) => placesOfPhrase(stems, phrase));
}
