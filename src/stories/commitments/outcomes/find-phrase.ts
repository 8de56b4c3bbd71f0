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

/** Places of phrases in their list, by the first word of each. */
type ByFirst = ReadonlyMap<string, readonly number[]>;

/** Of the lists of the tables, which stay the same from question to question. */
const byFirst = new WeakMap<readonly Phrase[], ByFirst>();

function indexed(phrases: readonly Phrase[]): ByFirst {
  const known = byFirst.get(phrases) ?? Map.groupBy(phrases.keys(), (at) => phrases[at]?.[0] ?? '');
  byFirst.set(phrases, known);
  return known;
}

/** Where any of the wanted phrases begins, with at most so many words `between` two of its own; phrase by phrase. */
export function placesOfAny(
  stems: readonly string[],
  phrases: readonly Phrase[],
  between: number = mostBetween,
  isWanted: (phrase: Phrase) => boolean = () => true,
): readonly number[] {
  const firsts = indexed(phrases);
  const begun: number[] = [];
  for (const stem of stems) {
    const own = firsts.get(stem);
    if (own !== undefined) begun.push(...own);
  }
  if (begun.length === 0) return [];
  return [...new Set(begun)]
    .sort((a, b) => a - b)
    .map((at) => phrases[at] as Phrase)
    .filter(isWanted)
    .flatMap((phrase) => placesOfPhrase(stems, phrase, between));
}
