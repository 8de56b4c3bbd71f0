// Finds a phrase of the tables among the stems of a sentence: "call off" in "called the visit off".

import type { Phrase } from '../knowledge.ts';

/** So many other words may stand between two words of a phrase. */
const mostBetween = 3;

function restFits(stems: readonly string[], from: number, [next, ...rest]: Phrase, between: number): boolean {
  if (next === undefined) return true;
  const near = stems.slice(from, from + between + 1);
  return near.some((stem, at) => stem === next && restFits(stems, from + at + 1, rest, between));
}

/** Where the phrase begins; all places. */
export function placesOfPhrase(
  stems: readonly string[],
  [first, ...rest]: Phrase,
  between: number = mostBetween,
): readonly number[] {
  return stems.flatMap((stem, at) => (stem === first && restFits(stems, at + 1, rest, between) ? [at] : []));
}

/** Where any of the phrases begins, with at most so many words `between` two of its own. */
export function placesOfAny(
  stems: readonly string[],
  phrases: readonly Phrase[],
  between: number = mostBetween,
): readonly number[] {
  const held = new Set(stems);
  return phrases
    .filter((phrase) => phrase.every((stem) => held.has(stem)))
    .flatMap((phrase) => placesOfPhrase(stems, phrase, between));
}
