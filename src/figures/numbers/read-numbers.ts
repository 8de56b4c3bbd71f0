// Finds every number in a text, by the longest reading at each place; units, names and dates are told apart elsewhere.

import type { NumberWords } from '../../tables/index.ts';
import { cutLexemes } from './cut-lexemes.ts';
import { readCardinal, wordAt } from './read-cardinal.ts';
import { readFraction, readMixed, readPartOfScale } from './read-fraction.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readPower } from './read-power.ts';
import { readVague } from './read-vague.ts';
import type { Lexeme, NumberKind, NumberReading, Partial } from './types.ts';

type Reader = (lexemes: readonly Lexeme[], index: number, words: NumberWords) => Partial | null;

/** Order matters only between readings of one length: a sum wins over a fraction ("one hundred and three quarters"), a
 * fraction over an ordinal ("a fifth"). */
const READERS: readonly (readonly [NumberKind, Reader])[] = [
  ['cardinal', readPower],
  ['cardinal', readMixed],
  ['cardinal', readPartOfScale],
  ['fraction', readFraction],
  ['ordinal', readOrdinal],
  ['cardinal', readCardinal],
];

function longestAt(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): (Partial & { kind: NumberKind }) | null {
  let best: (Partial & { kind: NumberKind }) | null = null;
  for (const [kind, read] of READERS) {
    const partial = read(lexemes, index, words);
    if (partial !== null && partial.next > (best?.next ?? index)) best = { ...partial, kind };
  }
  return best;
}

/** How many lexemes of sign stand there: "minus 5", "minus-5", or "-5" where nothing touches the sign; "-- two" has none. */
function signLength(lexemes: readonly Lexeme[], index: number, words: NumberWords): number {
  const sign = lexemes[index];
  const after = lexemes[index + 1];
  const before = lexemes[index - 1];
  if (wordAt(lexemes, index, words)?.kind === 'minus') return after?.text === '-' ? 2 : 1;
  if ((sign?.text !== '-' && sign?.text !== '−') || before?.text === '-') return 0;
  const isLoose = !sign.glued && (after?.glued === true || before === undefined);
  const isBehindMark = sign.glued && before?.kind === 'mark' && before.text !== ')';
  return isLoose || isBehindMark ? 1 : 0;
}

function spanOf(lexemes: readonly Lexeme[], from: number, next: number): { start: number; end: number } {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[next - 1]?.end ?? 0 };
}

function readAt(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): { reading: NumberReading; next: number } | null {
  const sign = signLength(lexemes, index, words);
  const best = longestAt(lexemes, index + sign, words);
  // Four hundred digits in a row are no count of anything, and no number that a record can hold.
  if (best !== null && Number.isFinite(best.value)) {
    const value = sign > 0 ? -best.value : best.value;
    const inDigits = lexemes.slice(index, best.next).some((lexeme) => lexeme.kind === 'digits');
    const span = spanOf(lexemes, index, best.next);
    return {
      reading: { ...span, kind: best.kind, value, low: value, high: value, inDigits },
      next: best.next,
    };
  }
  const vague = readVague(lexemes, index, words);
  if (vague === null) return null;
  const { low, high, next } = vague;
  return {
    reading: { ...spanOf(lexemes, index, next), kind: 'vague', value: null, low, high, inDigits: false },
    next,
  };
}

/** All numbers of a text in its order: "1.5 million", "two thirds", "21st", "dozens". Readings never overlap. */
export function readNumbers(text: string, words: NumberWords): readonly NumberReading[] {
  const lexemes = cutLexemes(text);
  const readings: NumberReading[] = [];
  for (let index = 0; index < lexemes.length; ) {
    const read = readAt(lexemes, index, words);
    if (read !== null) readings.push(read.reading);
    index = read?.next ?? index + 1;
  }
  return readings;
}
