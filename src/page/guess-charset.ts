// Guesses a legacy charset by its letters, for pages that declare none or a wrong one.

import { decodeAs } from './decode-as.ts';
import { letterUses } from './letter-uses.ts';

/** The commonest letters make up at least this share of a text of their languages. */
const commonestShare = 0.55;

/** A charset of two bytes a letter, with letters that any text of its language is full of. */
interface WideUse {
  readonly charset: string;
  readonly letters: RegExp;
  /** The share that they have of all letters at least; the same bytes read in another charset have hardly any. */
  readonly share: number;
}

const kana = /[\u3041-\u30ff]/gu;
/** Of Korean and Chinese the commonest letters only: any two bytes are a letter of either. */
const wideUses: readonly WideUse[] = [
  {
    charset: 'euc-kr',
    letters: /[이다는에의을가를한하은고지로도사기서인대과자해어정시부리전국스나장원수일상제보으]/gu,
    share: 0.25,
  },
  { charset: 'shift_jis', letters: kana, share: 0.3 },
  { charset: 'euc-jp', letters: kana, share: 0.3 },
  {
    charset: 'gb18030',
    letters:
      /[的一国在人了有中是年和大业不为发会工经上地市要个产这出行作生家以成到日民来我部对进多全建他公开们场展时理新方主企资实学报制政济用同于法高长现本月定加动合关机力外者区能后就等下说]/gu,
    share: 0.12,
  },
  {
    charset: 'big5',
    letters:
      /[的一國在人了有中是年和大業不為發會工經上地市要個產這出行作生家以成到日民來我部對進多全建他公開們場展時理新方主企資實學報制政濟用同於法高長現本月定加動合關機力外者區能後就等下說]/gu,
    share: 0.12,
  },
];

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

/** How much of the share that its commonest letters have in any text they have in this one. */
function wideFit(sample: Uint8Array, { charset, letters, share }: WideUse): number {
  const text = decodeAs(sample, charset);
  const beyond = text.match(beyondAscii)?.length ?? 0;
  const broken = text.split('\ufffd').length - 1;
  if (beyond === 0 || broken > beyond * mostBrokenShare) return 0;
  return (text.match(letters)?.length ?? 0) / beyond / share;
}

function guessWide(sample: Uint8Array): string | null {
  let best: { readonly charset: string | null; readonly fit: number } = { charset: null, fit: 1 };
  for (const use of wideUses) {
    const fit = wideFit(sample, use);
    if (fit >= 1 && (best.charset === null || fit > best.fit)) best = { charset: use.charset, fit };
  }
  return best.charset;
}

/** The charset whose languages fit the bytes best; windows-1252 where none does. */
export function guessCharset(bytes: Uint8Array): CharsetGuess {
  const sample = bytes.subarray(0, sampleBytes);
  const wide = guessWide(sample);
  if (wide !== null) return { charset: wide, fit: 1 };
  let best: CharsetGuess = { charset: 'windows-1252', fit: 0 };
  for (const { charset } of letterUses) {
    const fit = charsetFit(decodeAs(sample, charset), charset);
    if (fit > best.fit + clearlyBetter) best = { charset, fit };
  }
  return best;
}
