// How a sentence is capitalised, so that the tagger trusts capitals in prose and not in a headline.

import type { WordCode } from './word-codes.ts';

/** prose; title: nearly every word has a capital; upper: all capitals; lower: no capital at all. */
export const casings = { prose: 0, title: 1, upper: 2, lower: 3 } as const;

/** Words that count must be this many before a sentence is called upper or title case. */
const fewestWords = 3;
const titleShare = 0.65;
const upperShare = 0.75;

/** "Minsk Recalls Its Envoy" is title case, "Minsk recalls its envoy" prose. */
export function casingOf(words: readonly WordCode[]): number {
  let counted = 0;
  let capitalised = 0;
  let upper = 0;
  for (const word of words) {
    if (word.kind > 3) continue;
    counted += 1;
    if (word.kind !== 0) capitalised += 1;
    if (word.kind === 2) upper += 1;
  }
  if (counted < fewestWords) return upper > 0 && upper === counted ? casings.upper : casings.prose;
  if (upper >= counted * upperShare) return casings.upper;
  if (capitalised >= counted * titleShare) return casings.title;
  return capitalised === 0 ? casings.lower : casings.prose;
}
