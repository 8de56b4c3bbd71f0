// Knows an amount in digits, behind which what is counted follows in the same line: "Last year, 1,204,000 Norwegians travelled".
// Leaves alone: "It cost 12,500. Norway paid.", whose full stop ends a sentence.

import type { GapWord } from './sentence-features.ts';

const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;
const BESIDE = 1;

/** True for a number parted by commas with a word behind it in its line. */
export function isAmount(words: readonly GapWord[], at: number): boolean {
  const word = words[at];
  return word?.gapAfter === BESIDE && GROUPED.test(word.form) && /^\p{L}/u.test(words[at + 1]?.form ?? '');
}
