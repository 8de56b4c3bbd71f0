// Guesses a legacy charset by its letters, for pages that declare none or a wrong one.

import { decodeAs } from './decode-as.ts';
import { letterUses } from './letter-uses.ts';

/** The commonest letters make up at least this share of a text of their languages. */
const commonestShare = 0.55;

/** Charsets of two bytes a letter, with the letters that nearly all their texts are made of. */
const wideLetters: readonly (readonly [charset: string, letters: RegExp])[] = [
  ['euc-kr', /[\uac00-\ud7a3]/gu],
  ['shift_jis', /[\u3041-\u30ff]/gu],
  ['euc-jp', /[\u3041-\u30ff]/gu],
  ['gb18030', /[的一是在不了有人中国和大为上个我以要他时来们到说这]/gu],
  ['big5', /[的一是在不了有人中國和大為上個我以要他時來們到說這]/gu],
];

/** Japanese texts are kana for a third and more, Korean ones Hangul nearly all; common Chinese characters one in seven. */
const wideShare: Readonly<Record<string, number>> = {
  'euc-kr': 0.6,
  shift_jis: 0.3,
  'euc-jp': 0.3,
  gb18030: 0.08,
  big5: 0.08,
};

/** A wrong charset of two bytes a letter breaks far more of the letters than this share. */
const mostBrokenShare = 0.02;
/** A charset further down the list has to fit better by so much: two that read a text alike differ by a letter or two. */
const clearlyBetter = 0.02;
/** A capital out of place tells against a charset as much as so many letters that fit tell for it. */
const strayWeight = 2;

/** So much of a page is enough to tell its letters. */
const sampleBytes = 100_000;
const beyondAscii = /\P{ASCII}/gu;
/** Signs that most charsets have: quotation marks, dashes, spaces, degree, currency. They tell nothing. */
const sharedSigns = /[\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u2000-\u206f\u20ac\u2122\u2116]/u;
/** A capital right after a small letter: rare in any language, common in a wrong Cyrillic charset. */
const strayCapital = /\p{Ll}\p{Lu}/gu;

/** Three letters and more in a row beyond ASCII. */
const accentedRun = /[\u00c0-\u02ff]{3,}/gu;

export interface CharsetGuess {
  readonly charset: string;
  /** From 0 to 1: the share of the letters beyond ASCII that are typical of the charset. */
  readonly fit: number;
}

/** How well a text's letters beyond ASCII suit a charset's languages, 0 to 1; 1 where nothing can be said. */
export function charsetFit(source: string, charset: string): number {
  const use = letterUses.find((row) => row.charset === charset);
  if (use === undefined) return 1;
  const letters = (source.match(beyondAscii) ?? []).filter((sign) => !sharedSigns.test(sign)).map(small);
  if (letters.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const fitting = Math.max(...use.alphabets.map((alphabet) => countIn(counts, alphabet))) / letters.length;
  const known = new Set(use.alphabets.join(''));
  const stray = (source.match(strayCapital) ?? []).filter((pair) => known.has(small(pair.charAt(1)))).length;
  const base = Math.max(0, fitting - (strayWeight * stray) / letters.length);
  return (
    base * (use.commonest === '' ? latinFit(source, letters.length) : commonestFit(letters, use.commonest))
  );
}

/** "ı" for "İ", whose own small form is two signs. */
function small(letter: string): string {
  return letter === 'İ' ? 'ı' : letter.toLowerCase();
}

function countIn(counts: ReadonlyMap<string, number>, alphabet: string): number {
  let sum = 0;
  for (const letter of new Set(alphabet)) sum += counts.get(letter) ?? 0;
  return sum;
}

function commonestFit(letters: readonly string[], commonest: string): number {
  const share = letters.filter((letter) => commonest.includes(letter)).length / letters.length;
  return Math.min(1, share / commonestShare);
}

/** In Latin letters an accent stands among plain ones: "Ïîñîë" is no word of any language. */
function latinFit(source: string, count: number): number {
  const crowded = (source.match(accentedRun) ?? []).reduce((sum, run) => sum + run.length, 0);
  return 1 - Math.min(1, crowded / count);
}

function wideFit(sample: Uint8Array, charset: string, letters: RegExp): number {
  const text = decodeAs(sample, charset);
  const beyond = text.match(beyondAscii)?.length ?? 0;
  const broken = text.split('\ufffd').length - 1;
  if (beyond === 0 || broken > beyond * mostBrokenShare) return 0;
  return (text.match(letters)?.length ?? 0) / beyond >= (wideShare[charset] ?? 1) ? 1 : 0;
}

/** The charset whose languages fit the bytes best; windows-1252 where none does. */
export function guessCharset(bytes: Uint8Array): CharsetGuess {
  const sample = bytes.subarray(0, sampleBytes);
  for (const [charset, letters] of wideLetters)
    if (wideFit(sample, charset, letters) === 1) return { charset, fit: 1 };
  let best: CharsetGuess = { charset: 'windows-1252', fit: 0 };
  for (const { charset } of letterUses) {
    const fit = charsetFit(decodeAs(sample, charset), charset);
    if (fit > best.fit + clearlyBetter) best = { charset, fit };
  }
  return best;
}
