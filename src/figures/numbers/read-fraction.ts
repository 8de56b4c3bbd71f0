// Reads fractions, alone or after a whole number: "two thirds", "3/4", "one and a half", "half a million".

import type { NumberWords } from '../../tables/index.ts';
import { readCardinal, wordAt } from './read-cardinal.ts';
import type { Lexeme, Partial } from './types.ts';

const ONES: ReadonlySet<string> = new Set(['a', 'an', 'one']);
/** Above this, digits around a slash are a date, a part number or a ratio. */
const LARGEST_DENOMINATOR = 1000;
/** "Six million and two thirds" is a sum, not so many thirds. */
const LARGEST_WORD_NUMERATOR = 1000;

function denominatorAt(
  lexemes: readonly Lexeme[],
  index: number,
  numerator: number,
  words: NumberWords,
): Partial | null {
  const at = lexemes[index]?.text === '-' ? index + 1 : index;
  const word = wordAt(lexemes, at, words);
  if (word === undefined) return null;
  if (word.kind === 'denominator') return numerator > 1 ? { value: word.value, next: at + 1 } : null;
  if (numerator !== 1 || (word.kind === 'ordinal' && word.value < 3)) return null;
  if (word.kind === 'half') return { value: 2, next: at + 1 };
  return word.kind === 'ordinal' || word.kind === 'quarter' ? { value: word.value, next: at + 1 } : null;
}

/** "a third" is a place in an order where a noun follows it at once: "a third term". */
function isOrdinalUse(lexemes: readonly Lexeme[], index: number, next: number, words: NumberWords): boolean {
  const following = lexemes[next];
  if (lexemes[index]?.text === 'one' || following?.kind !== 'word') return false;
  if (wordAt(lexemes, next - 1, words)?.kind !== 'ordinal' || wordAt(lexemes, next, words)?.kind === 'scale')
    return false;
  return !/^(?:of|to|in|more|less|from|by|as|at|or|and|is|are|was|were|per)$/u.test(following.text);
}

function readWords(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const isOne = ONES.has(lexemes[index]?.text ?? '');
  const numerator = isOne ? { value: 1, next: index + 1 } : readCardinal(lexemes, index, words);
  if (numerator === null || numerator.value >= LARGEST_WORD_NUMERATOR) return null;
  const below = denominatorAt(lexemes, numerator.next, numerator.value, words);
  if (below === null || (isOne && isOrdinalUse(lexemes, index, below.next, words))) return null;
  return { value: numerator.value / below.value, next: below.next };
}

function readSlash(lexemes: readonly Lexeme[], index: number): Partial | null {
  const [above, slash, below, after] = lexemes.slice(index, index + 4);
  if (above?.kind !== 'digits' || (slash?.text !== '/' && slash?.text !== '⁄') || below?.kind !== 'digits')
    return null;
  if (!slash.glued || !below.glued || above.value === null || below.value === null) return null;
  const isFraction = below.value > above.value && below.value <= LARGEST_DENOMINATOR && below.value > 1;
  const isLonger = after?.glued === true && (after.text === '/' || after.kind === 'digits');
  return isFraction && !isLonger ? { value: above.value / below.value, next: index + 3 } : null;
}

const TIME = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/u;
/** What a share told by two numbers is of: "six in ten", "two in five". */
const SHARED: ReadonlySet<number> = new Set([3, 4, 5, 10, 100, 1000]);

/** "one in five", "1 over 3", "six in ten": the first is smaller than the second; "two in ten days" is how fast. */
function readRatio(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const joint = lexemes[index + 1]?.text;
  if (joint !== 'in' && joint !== 'over') return null;
  const above = readCardinal(lexemes.slice(0, index + 1), index, words);
  const below = readCardinal(lexemes, index + 2, words);
  if (above === null || below === null || below.value <= above.value || above.value < 1) return null;
  const isOne = above.value === 1 && below.value <= LARGEST_DENOMINATOR;
  const isShare = joint === 'in' && SHARED.has(below.value) && !TIME.test(lexemes[below.next]?.text ?? '');
  return isOne || isShare ? { value: above.value / below.value, next: below.next } : null;
}

function readVulgar(lexemes: readonly Lexeme[], index: number): Partial | null {
  const vulgar = lexemes[index];
  return vulgar?.kind === 'vulgar' && vulgar.value !== null ? { value: vulgar.value, next: index + 1 } : null;
}

/** A fraction at a lexeme, without any whole number before it and without "half" alone. */
export function readSimpleFraction(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): Partial | null {
  return (
    readVulgar(lexemes, index) ??
    readSlash(lexemes, index) ??
    readRatio(lexemes, index, words) ??
    readWords(lexemes, index, words)
  );
}

function scaleAt(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const ofA = lexemes[index]?.text === 'of' && ONES.has(lexemes[index + 1]?.text ?? '');
  const isSkipped = ONES.has(lexemes[index]?.text ?? '') || lexemes[index]?.text === '-';
  const at = ofA ? index + 2 : isSkipped ? index + 1 : index;
  const word = wordAt(lexemes, at, words);
  return word?.kind === 'scale' || word?.kind === 'dozen' ? { value: word.value, next: at + 1 } : null;
}

/** A part of one: "two thirds", "3/4"; "half" alone is a fraction too. */
export function readFraction(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const isHalf = wordAt(lexemes, index, words)?.kind === 'half';
  return isHalf ? { value: 1 / 2, next: index + 1 } : readSimpleFraction(lexemes, index, words);
}

/** A part of a scale counts like any number: "half a million", "two thirds of a million", "half a dozen". */
export function readPartOfScale(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): Partial | null {
  const fraction = readFraction(lexemes, index, words);
  const scale = fraction === null ? null : scaleAt(lexemes, fraction.next, words);
  return fraction === null || scale === null
    ? null
    : { value: fraction.value * scale.value, next: scale.next };
}

/** Stops at each "and" in turn, the last first, so that "one hundred and three quarters" is a sum. */
function wholeReadings(lexemes: readonly Lexeme[], index: number, words: NumberWords): readonly Partial[] {
  const whole = readCardinal(lexemes, index, words);
  if (whole === null) return [];
  const readings = [whole];
  for (let at = whole.next - 1; at > index; at -= 1) {
    const shorter = lexemes[at]?.text === 'and' ? readCardinal(lexemes.slice(0, at), index, words) : null;
    if (shorter !== null) readings.push(shorter);
  }
  return readings;
}

/** "two-and-a-half": the words of a sum strung together. */
function strungHalf(lexemes: readonly Lexeme[], at: number): Partial | null {
  const words = lexemes.slice(at, at + 6).map(({ text }) => text);
  return words.join('') === '-and-a-half' ? { value: 1 / 2, next: at + 6 } : null;
}

function fractionAfter(lexemes: readonly Lexeme[], whole: Partial, words: NumberWords): Partial | null {
  const strung = strungHalf(lexemes, whole.next);
  if (strung !== null) return strung;
  if (lexemes[whole.next]?.text === 'and') return readSimpleFraction(lexemes, whole.next + 1, words);
  if (lexemes[whole.next - 1]?.kind !== 'digits') return null;
  return readVulgar(lexemes, whole.next) ?? readSlash(lexemes, whole.next);
}

function addFraction(lexemes: readonly Lexeme[], whole: Partial, words: NumberWords): Partial | null {
  const fraction = fractionAfter(lexemes, whole, words);
  if (fraction === null || fraction.value >= 1) return null;
  const ended = wordAt(lexemes, whole.next - 1, words);
  const scale = scaleAt(lexemes, fraction.next, words);
  if (ended?.kind === 'scale')
    return {
      value: whole.value + fraction.value * (scale?.value ?? ended.value),
      next: scale?.next ?? fraction.next,
    };
  const value = whole.value + fraction.value;
  return scale === null ? { value, next: fraction.next } : { value: value * scale.value, next: scale.next };
}

/** A whole number with its fraction: "one and a half", "2 1/4", "five and a half million", "3 million and a quarter". */
export function readMixed(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  for (const whole of wholeReadings(lexemes, index, words)) {
    const mixed = addFraction(lexemes, whole, words);
    if (mixed !== null) return mixed;
  }
  return null;
}
