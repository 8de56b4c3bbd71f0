// Whether the letters of a text can be of a language: "договорились" has an "и", which no Belarusian word has.

import type { Alphabet } from '../tables/index.ts';

/** So many letters of another alphabet, and such a share of all letters, are more than a foreign name. */
const minForeign = 3;
const minForeignShare = 0.01;
/** Alphabets are of the Cyrillic script. */
const cyrillic = /\p{Script=Cyrillic}/u;

/** True where most letters are of the script whose languages are told by their alphabets. */
export function isCyrillic(letters: readonly string[]): boolean {
  return letters.filter((letter) => cyrillic.test(letter)).length > letters.length / 2;
}

/** True also of a language whose alphabet is not known. */
export function fitsAlphabet(letters: readonly string[], alphabet: Alphabet | undefined): boolean {
  if (alphabet === undefined) return true;
  const own = letters.filter((letter) => cyrillic.test(letter)).map((letter) => letter.toLowerCase());
  const foreign = own.filter((letter) => !alphabet.letters.has(letter)).length;
  if (foreign >= minForeign && foreign > own.length * minForeignShare) return false;
  return alphabet.marks.size === 0 || own.some((letter) => alphabet.marks.has(letter));
}
