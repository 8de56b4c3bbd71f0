// Knows the initial of a name, whose full stop ends no sentence: "the foreign minister, S. Jaishankar", "J. K. Rowling".
// Leaves alone: "vitamins A, B. The others ...", "He lives in Block S. Smith left.", which the splitter decides.

import type { GapWord } from './sentence-features.ts';

/** Words that begin a sentence and are no name. */
const beginners: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our in on at for from by with as but and or if when while after
  before since there here what who where why how some many most all both each no not yet however meanwhile`.split(
    /\s+/u,
  ),
);

/** Index of the letter of an initial that ends with the word at `at`: "S." in one word or in two; -1 for none. */
function letterAt(words: readonly GapWord[], at: number): number {
  const form = words[at]?.form ?? '';
  if (/^\p{Lu}\.$/u.test(form)) return at;
  const before = words[at - 1];
  const isTwo = form === '.' && before?.gapAfter === 0 && /^\p{Lu}$/u.test(before.form);
  return isTwo ? at - 1 : -1;
}

/** True for the full stop of an initial behind a comma, or beside another initial, before a name. */
export function isInitial(words: readonly GapWord[], at: number): boolean {
  const letter = letterAt(words, at);
  const next = words[at + 1]?.form ?? '';
  if (letter < 0 || !/^\p{Lu}/u.test(next) || beginners.has(next.toLowerCase())) return false;
  const isBesideInitial = letterAt(words, letter - 1) >= 0 || letterAt(words, at + 1) >= 0;
  return isBesideInitial || letterAt(words, at + 2) >= 0 || words[letter - 1]?.form === ',';
}
