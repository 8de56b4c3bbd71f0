// Reads a cardinal from words, digits and scales: "three hundred and one", "1.5 million", "a dozen", "12k".

import type { NumberWord, NumberWords } from '../../tables/index.ts';
import type { Lexeme, Partial } from './types.ts';

/** A cardinal under construction: `total` holds finished scales, `group` what is not yet scaled, `last` its last part. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: number;
  /** The smallest scale so far: the next one must be smaller. */
  readonly scale: number;
}

const EMPTY: Sum = { total: 0, group: 0, last: 0, scale: Number.POSITIVE_INFINITY };
const HUNDRED = 100;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const SCALING: ReadonlySet<NumberWord['kind']> = new Set(['hundred', 'scale', 'dozen']);
const MONEY: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽', '₴', '₺', '₩', '₪']);

export function wordAt(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): NumberWord | undefined {
  const lexeme = lexemes[index];
  return lexeme?.kind === 'word' ? words.get(lexeme.text) : undefined;
}

function withUnit(sum: Sum, value: number): Sum {
  return { ...sum, group: sum.group + value, last: value };
}

/** A unit fits after nothing, after a hundred, or after a ten ("twenty six"); not after another unit ("one one"). */
function fitsUnit(group: number): boolean {
  const rest = group % HUNDRED;
  return Number.isInteger(group) && (rest === 0 || (rest >= 20 && rest % 10 === 0));
}

function fitsTens(group: number): boolean {
  return Number.isInteger(group) && group % HUNDRED === 0 && group < 1e4;
}

/** Puts a word into the sum; null where it does not fit there. */
function addWord(sum: Sum, word: NumberWord): Sum | null {
  const { kind, value } = word;
  if (kind === 'unit') return fitsUnit(sum.group) ? withUnit(sum, value) : null;
  if (kind === 'teen' || kind === 'ten') return fitsTens(sum.group) ? withUnit(sum, value) : null;
  if (kind === 'hundred') return sum.group > 0 ? { ...sum, group: sum.group * HUNDRED, last: HUNDRED } : null;
  if (kind === 'dozen')
    return sum.last > 0 && sum.last < HUNDRED
      ? { ...sum, group: sum.group - sum.last + sum.last * value, last: 0 }
      : null;
  if (kind !== 'scale' || sum.group === 0 || value >= sum.scale) return null;
  return { total: sum.total + sum.group * value, group: 0, last: value, scale: value };
}

/** Digits with the scale glued to them, "12k", or a letter that is one beside money, "$4.2m". */
function readDigits(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const digits = lexemes[index];
  if (digits?.kind !== 'digits' || digits.value === null) return null;
  const suffix = lexemes[index + 1];
  const word = wordAt(lexemes, index + 1, words);
  const isMoney = MONEY.has(lexemes[index - 1]?.text ?? '') || lexemes[index - 1]?.kind === 'word';
  const isScale =
    (suffix?.glued === true && word?.kind === 'suffix') ||
    (suffix?.glued === true && word?.kind === 'letter' && isMoney && digits.glued) ||
    (suffix?.glued === false && word?.kind === 'suffix' && suffix.text.length > 1);
  return word !== undefined && isScale
    ? { value: digits.value * word.value, next: index + 2 }
    : { value: digits.value, next: index + 1 };
}

/** Skips what may join two parts: a hyphen inside "twenty-six", "and" after a hundred or a scale. */
function skipJoint(lexemes: readonly Lexeme[], index: number, sum: Sum, words: NumberWords): number {
  const joint = lexemes[index]?.text;
  const following = wordAt(lexemes, index + 1, words);
  if ((joint === '-' || joint === '–') && following !== undefined) {
    const isTwoWords = following.kind === 'unit' && sum.last >= 20 && sum.last < HUNDRED;
    if (isTwoWords || SCALING.has(following.kind)) return index + 1;
  }
  const isAfterScale = sum.last >= HUNDRED && (sum.total > 0 || sum.group >= HUNDRED);
  if (
    joint === 'and' &&
    isAfterScale &&
    (following?.kind === 'unit' || following?.kind === 'teen' || following?.kind === 'ten')
  )
    return index + 1;
  return index;
}

function readDecimals(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  if (lexemes[index]?.text !== 'point') return null;
  let digits = '';
  let at = index + 1;
  for (let word = wordAt(lexemes, at, words); word?.kind === 'unit'; word = wordAt(lexemes, at, words)) {
    digits += String(word.value);
    at += 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next: at };
}

function firstPart(
  lexemes: readonly Lexeme[],
  index: number,
  words: NumberWords,
): { sum: Sum; next: number } | null {
  const digits = readDigits(lexemes, index, words);
  if (digits) return { sum: { ...EMPTY, group: digits.value, last: digits.value }, next: digits.next };
  const following = wordAt(lexemes, index + 1, words);
  if (ARTICLES.has(lexemes[index]?.text ?? '') && following !== undefined && SCALING.has(following.kind))
    return { sum: { ...EMPTY, group: 1, last: 1 }, next: index + 1 };
  const word = wordAt(lexemes, index, words);
  const sum = word === undefined ? null : addWord(EMPTY, word);
  return sum === null ? null : { sum, next: index + 1 };
}

/** The longest cardinal that starts at a lexeme: "one hundred and sixty-one" gives 161; null where none starts there. */
export function readCardinal(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const first = firstPart(lexemes, index, words);
  if (first === null) return null;
  let { sum, next } = first;
  for (;;) {
    const at = skipJoint(lexemes, next, sum, words);
    const word = wordAt(lexemes, at, words);
    const added = word === undefined ? null : addWord(sum, word);
    if (added === null) break;
    sum = added;
    next = at + 1;
  }
  const value = sum.total + sum.group;
  const decimals = readDecimals(lexemes, next, words);
  return decimals === null ? { value, next } : { value: value + decimals.value, next: decimals.next };
}
