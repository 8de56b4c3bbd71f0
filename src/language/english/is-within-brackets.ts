// Knows a stop at the end of a bracket that ends no sentence: "Senator Hall (D-Mo.) said", "(from the Hague.)".
// Leaves alone: "He left. (She had stayed. He knew.) It rained.", whose brackets hold sentences.

import type { GapWord } from './sentence-features.ts';

const closing = /^[)\]]$/u;

/** True before the end of a bracket, and behind it where the words go on with a small letter. */
export function isWithinBrackets(words: readonly GapWord[], at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  return closing.test(next) || (closing.test(words[at]?.form ?? '') && /^\p{Ll}/u.test(next));
}
