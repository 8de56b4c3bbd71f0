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
function isPossessive(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    /^s$/iu.test(text[start] ?? '') &&
    /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** The terms of words that came by, since most words come again. Words are looked up where they stand: none is cut out of its text for it. */
export interface KnownTerms {
  /** Each word in the slot that its letters give, or in the next one that is free. */
  words: (string | undefined)[];
  /** Its term, in the same slot. */
  terms: string[];
  count: number;
}

/** Of a query a few words are known, of many articles tens of thousands; the slots are as many as a power of two. */
const firstSlots = 256;
/** Of all slots at most so many are taken. */
const fullest = 0.4;
/** What has gathered is let go: the common words are back at once. */
const mostKnown = 50_000;

function noTerms(slots: number): KnownTerms {
  return {
    words: new Array<string | undefined>(slots).fill(undefined),
    terms: new Array<string>(slots),
    count: 0,
  };
}

export function knownTerms(): KnownTerms {
  return noTerms(firstSlots);
}

const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/** The slot of the word that stands there, or the free one that it gets. */
function slotOf({ words }: KnownTerms, text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
  const last = words.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (;;) {
    const word = words[slot];
    if (word === undefined || (word.length === end - start && text.startsWith(word, start))) return slot;
    slot = (slot + 1) & last;
  }
}

function put(known: KnownTerms, word: string, term: string): void {
  const slot = slotOf(known, word, 0, word.length);
  known.words[slot] = word;
  known.terms[slot] = term;
  known.count += 1;
}

/** Makes room for one more. */
function makeRoom(known: KnownTerms): void {
  if (known.count < known.words.length * fullest && known.count < mostKnown) return;
  const { words, terms, count } = known;
  Object.assign(known, noTerms(count < mostKnown ? 2 * words.length : firstSlots));
  if (count >= mostKnown) return;
  for (const [slot, word] of words.entries()) if (word !== undefined) put(known, word, terms[slot] as string);
}

function termAt(known: KnownTerms, text: string, start: number, end: number): string {
  const slot = slotOf(known, text, start, end);
  if (known.words[slot] !== undefined) return known.terms[slot] as string;
  // A part of a text would hold on to all of it.
  const word = Buffer.from(text.slice(start, end)).toString();
  const term = termOf(word);
  makeRoom(known);
  put(known, word, term);
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

/** Tells the words of a text in order. Plain ones are seen by their letters, all others by the shape of words. */
export function eachWord(
  text: string,
  known: KnownTerms,
  tell: (term: string, start: number, end: number) => void,
): void {
  const shape = new RegExp(wordShape);
  const take = (start: number, end: number): void => {
    if (!isPossessive(text, start, end)) tell(termAt(known, text, start, end), start, end);
  };
  let at = 0;
  while (at < text.length) {
    const end = endOfPlainWord(text, at);
    if (end !== -1) {
      take(at, end);
      at = end;
    } else if (text.charCodeAt(at) <= lastAscii && !isPlain(text.charCodeAt(at))) {
      at += 1;
    } else {
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (match === null) break;
      const { 0: word, 1: run, index } = match;
      if (run === undefined) take(index, index + word.length);
      else for (const { term, start, end: behind } of pairsOf(run, index)) tell(term, start, behind);
      at = index + word.length;
    }
  }
}

/** The words of a text in order. */
export function splitWords(text: string, known: KnownTerms = knownTerms()): Word[] {
  const words: Word[] = [];
  eachWord(text, known, (term, start, end) => words.push({ term, start, end }));
  return words;
}
