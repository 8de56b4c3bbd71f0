// A noun that talks are about names no state of affairs: "suspended talks on a trade treaty" suspends no treaty. Leaves alone: "after talks,
// Fiji suspended the treaty".

import type { Word } from '../../reports/words.ts';

const talks = /^(?:talks?|negotiations?|consultations?|discussions?|work|study|studies|bill|draft)$/u;
const about = /^(?:on|about|over|towards?|for|concerning)$/u;
/** "Talks with Fiji on a new free trade agreement": so many words from the talks to the noun at most. */
const farthestTalks = 9;
/** From "on" to the noun. */
const farthestAbout = 5;

/** True where the noun at this place is what talks are about. */
export function isTalkedAbout(words: readonly Word[], noun: number): boolean {
  const start = Math.max(0, noun - farthestTalks);
  const before = words.slice(start, noun).map(({ word }) => word);
  const lead = before.findLastIndex((word) => about.test(word));
  if (lead < 0 || before.length - lead > farthestAbout) return false;
  const talked = before.slice(0, lead).findLastIndex((word) => talks.test(word));
  return (
    talked >= 0 && !before.slice(talked, lead).some((word) => /^(?:and|but|after|which|that)$/u.test(word))
  );
}
