// Knows a nickname in the middle of a name, before which no sentence ends: 'Anna "Nan" Weber said'.
// Leaves alone: 'Weber left. "Nan" stayed.', 'They met in Vienna "Talks" were held', where no name goes on.

import type { GapWord } from './sentence-features.ts';

const QUOTE = /^(?:["“”]|''|``)$/u;
const NAME = /^\p{Lu}[\p{L}'’.-]*$/u;

/** True for the word of a name before a nickname of one word in marks, behind which the name goes on. */
export function isBeforeNickname(words: readonly GapWord[], at: number): boolean {
  const [name, open, nickname, close, surname] = words.slice(at, at + 5).map(({ form }) => form);
  const isQuoted = QUOTE.test(open ?? '') && QUOTE.test(close ?? '');
  return isQuoted && [name, nickname, surname].every((form) => NAME.test(form ?? ''));
}
