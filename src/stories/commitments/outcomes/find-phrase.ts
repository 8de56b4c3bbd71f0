// Finds a phrase of the tables among the stems of a sentence: "call off" in "called the visit off".

import type { Phrase } from '../knowledge.ts';

/** So many other words may stand between two words of a phrase. */
const mostBetween = 3;

/** The words of the phrase from its `nth` on, each near the one before. */
function restFits(
  stems: readonly string[],
  from: number,
  phrase: Phrase,
  nth: number,
  between: number,
): boolean {
  if (nth === phrase.length) return true;
  const last = Math.min(stems.length - 1, from + between);
  for (let at = from; at <= last; at += 1)
    if (stems[at] === phrase[nth] && restFits(stems, at + 1, phrase, nth + 1, between)) return true;
  return false;
}

/** Where the phrase begins; all places. */
export function placesOfPhrase(
  stems: readonly string[],
  phrase: Phrase,
  between: number = mostBetween,
): readonly number[] {
  const found: number[] = [];
  for (const [at, stem] of stems.entries())
    if (stem === phrase[0] && restFits(stems, at + 1, phrase, 1, between)) found.push(at);
  return found;
}

/** Where any of the phrases begins, with at most so many words `between` two of its own. */
export function placesOfAny(
  stems: readonly string[],
  phrases: readonly Phrase[],
  between: number = mostBetween,
): readonly number[] {
  return phrases.flatMap((phrase) =>
    phrase.every((stem) => stems.includes(stem)) ? placesOfPhrase(stems, phrase, between) : [],
  );
}
