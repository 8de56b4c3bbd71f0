// Drops numbers that are part of a name: "Section 427", "iPhone 11", "F-35", "COVID-19". Leaves "400 flights" alone.

import { spansOverlap } from '../../text/index.ts';
import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const GLUED_LETTER_BEFORE = /[\p{L}&_#]-?$/u;
const CURRENCY_GLUED = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?$|\b[A-Z]{3}$/u;
const CURRENCY_BEFORE = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?\s?$/u;
const DIGITS = /^\d/u;
const DAY_OR_MONTH =
  /^(?:\p{L}+day|january|february|march|april|june|july|august|september|october|november|december)$/iu;
const SPACED_LETTERS = /(?:^|\s)\p{Lu} \p{Lu} $/u;
/** "a last-32 place": a round of a cup; "A/cm2": an exponent. */
const STAGE_OR_POWER = /\blast-$|\/\p{L}{1,3}$/iu;
const GLUED_WORD = /(?:^|[^\p{L}])(\p{L}+)-?$/u;

function textBefore(quantity: Quantity, view: SentenceView): string {
  return view.text.slice(Math.max(view.sentence.start, quantity.number.start - 12), quantity.number.start);
}

/** "S&P 500", "Big 12": digits inside a proper name that is more than the digits. A name around words is a name too. */
function isInName(quantity: Quantity, view: SentenceView): boolean {
  const { sentence, text } = view;
  const before = textBefore(quantity, view);
  const code = /[A-Z][A-Za-z]{1,2}\s?$/u.exec(before)?.[0].trim() ?? '';
  if (CURRENCY_BEFORE.test(before) || view.tables.currencySymbols.has(code)) return false;
  return sentence.names.some(
    (name) =>
      spansOverlap(name, quantity.number) &&
      (name.start < quantity.number.start || name.end > quantity.number.end) &&
      /\p{Lu}/u.test(text.slice(name.start, name.end)),
  );
}

function followsNamingWord(quantity: Quantity, { sentence, tables, text }: SentenceView): boolean {
  const index = tokenUpTo(sentence.tokens, quantity.number.start);
  const before = sentence.tokens[index];
  if (before === undefined || !DIGITS.test(text.slice(quantity.number.start))) return false;
  // "Rs 500" is money, "RS 500" a car.
  const isNaming =
    tables.namingWords.has(before.form.toLowerCase()) && !tables.currencySymbols.has(before.form);
  return isNaming && (/^\p{Lu}/u.test(before.form) || before.upos === 'NOUN' || before.upos === 'PROPN');
}

/** "the 787 Dreamliner": several of a kind would stand in the plural. */
function isModel(quantity: Quantity, { sentence: { tokens }, text }: SentenceView): boolean {
  const { start, end } = quantity.number;
  const at = tokenFrom(tokens, end);
  const [name, next] = [tokens[at], tokens[at + 1]];
  const isPlain = /^\d{2,4}$/u.test(text.slice(start, end)) && text.charAt(end) === ' ';
  const isAlone =
    name?.xpos === 'NNP' &&
    !/s$|[A-Z]{2}/u.test(name.form) &&
    !/^(?:NN|CD|HYPH|POS|\$)/u.test(next?.xpos ?? '');
  return isPlain && isAlone && /^\p{Lu}\p{Ll}{3}/u.test(name.form) && !DAY_OR_MONTH.test(name.form);
}

/** "the Kick Six", "the Big Five": a number word with a capital behind a name. */
function isTitled(quantity: Quantity, { sentence: { tokens }, text }: SentenceView): boolean {
  const { start, end } = quantity.number;
  const before = tokens[tokenUpTo(tokens, start)];
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    /^\p{Lu}\p{Ll}+$/u.test(before?.form ?? '') &&
    before?.xpos === 'NNP'
  );
}

function isGlued(quantity: Quantity, view: SentenceView): boolean {
  const before = textBefore(quantity, view);
  const written = GLUED_WORD.exec(before)?.[1] ?? '';
  if (view.tables.currencySymbols.has(written)) return false;
  const glued = written.toLowerCase();
  if (SPACED_LETTERS.test(before) || STAGE_OR_POWER.test(before) || view.tables.namingWords.has(glued))
    return true;
  return (
    GLUED_LETTER_BEFORE.test(before) && !CURRENCY_GLUED.test(before) && /\p{Lu}[\p{L}&]*-?$/u.test(before)
  );
}

export const leaveNames: Refiner = (quantities, view) =>
  quantities.filter(
    (quantity) =>
      !isInName(quantity, view) &&
      !followsNamingWord(quantity, view) &&
      !isGlued(quantity, view) &&
      !isModel(quantity, view) &&
      !isTitled(quantity, view),
  );
