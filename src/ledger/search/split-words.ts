// A text as the terms that search knows: small letters without accents, English endings cut off. Scripts that write no blanks
// between words give every two letters that stand together, so that any part of a phrase is found.

import { porterStem } from './porter-stem.ts';

export interface Word {
  readonly term: string;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Longer ones are no words that anyone looks for, and an index of them would not fit a page of the database. */
const longestTerm = 40;

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const wordShape = new RegExp(
  `([${unspaced}][${unspaced}\\p{M}]*)|[\\p{L}\\p{N}](?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);
const plainWord = /^[a-z0-9]+$/iu;

/** Letters that are no base letter with an accent, but are looked for as if they were. */
const likeLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};
const likeLetter = new RegExp(`[${Object.keys(likeLetters).join('')}]`, 'gu');

function fold(word: string): string {
  if (plainWord.test(word)) return word.toLowerCase();
  const bare = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare.replace(likeLetter, (letter) => likeLetters[letter] ?? letter);
}

const onlyUnspaced = new RegExp(`^[${unspaced}]$`, 'u');

/** True for one letter of a script without blanks. */
export function isLoneLetter(word: string): boolean {
  return onlyUnspaced.test(word);
}

/** The term of one word: `Łukašenka` gives `lukasenka`, `envoys` gives `envoi`. */
export function termOf(word: string): string {
  return porterStem(fold(word)).slice(0, longestTerm);
}

/** The beginning of a term that a beginning of a word stands for. */
export function beginningOf(word: string): string {
  return fold(word).slice(0, longestTerm);
}

/** Every two letters of a run, and its last one alone. */
function pairsOf(run: string, at: number): Word[] {
  const letters = [...run];
  let start = at;
  return letters.map((letter, index) => {
    const pair = letter + (letters[index + 1] ?? '');
    const word = { term: pair.normalize('NFKC').toLowerCase(), start, end: start + pair.length };
    start += letter.length;
    return word;
  });
}

/** "'s" after a word is no word of its own. */
function isPossessive(text: string, word: string, at: number): boolean {
  return (
    word.length === 1 && /^s$/iu.test(word) && /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** The terms of words that came by, since most words come again. */
export type KnownTerms = Map<string, string>;

export function knownTerms(): KnownTerms {
  return new Map();
}

/** What has gathered is let go: the common words are back at once. */
const mostKnown = 50_000;

function remember(known: KnownTerms, word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  // A part of a text would hold on to all of it.
  const copy = Buffer.from(word).toString();
  const term = termOf(copy);
  if (known.size >= mostKnown) known.clear();
  known.set(copy, term);
  return term;
}

const lastAscii = 127;

/** True for the code of an ASCII letter or figure. */
function isPlain(code: number): boolean {
  const isFigure = code >= 48 && code <= 57;
  return isFigure || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Where the plain word that begins here ends; -1 where none does, or where letters beyond ASCII may belong to it. */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  while (isPlain(text.charCodeAt(at))) at += 1;
  return at > start && !(text.charCodeAt(at) > lastAscii) ? at : -1;
}

/** The words of a text in order. Plain ones are seen by their letters, all others by the shape of words. */
export function splitWords(text: string, known: KnownTerms = knownTerms()): Word[] {
  const words: Word[] = [];
  const shape = new RegExp(wordShape);
  const take = (word: string, start: number): void => {
    if (isPossessive(text, word, start)) return;
    words.push({ term: remember(known, word), start, end: start + word.length });
  };
  let at = 0;
  while (at < text.length) {
    const end = endOfPlainWord(text, at);
    if (end !== -1) {
      take(text.slice(at, end), at);
      at = end;
    } else if (text.charCodeAt(at) <= lastAscii && !isPlain(text.charCodeAt(at))) {
      at += 1;
    } else {
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (match === null) break;
      const { 0: word, 1: run, index } = match;
      if (run === undefined) take(word, index);
      else words.push(...pairsOf(run, index));
      at = index + word.length;
    }
  }
  return words;
}
