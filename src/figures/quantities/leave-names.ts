// Drops numbers that are part of a name: "Section 427", "Falcon 9", "F-35", "i9", "COVID-19". Leaves "400 flights" alone.

import { spansOverlap } from '../../text/index.ts';
import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const GLUED_LETTER_BEFORE = /[\p{L}&_#]-?$/u;
const CURRENCY_GLUED = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?$/u;
const CURRENCY_BEFORE = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?\s?$/u;
const DIGITS = /^\d/u;
const DAY_OR_MONTH =
  /^(?:\p{L}+day|january|february|march|april|june|july|august|september|october|november|december)$/iu;
const SPACED_LETTERS = /(?:^|\s)\p{Lu} \p{Lu} $/u;
/** "a last-32 place": a round of a cup; "A/cm2": an exponent. */
const STAGE_OR_POWER = /\blast-$|\/\p{L}{1,3}$/iu;
/** Digits right behind letters: "i9", "my6news"; a currency's letters are told apart before. */
const LETTER_TOUCHES = /\p{L}$/u;
/** What may follow a number in a name: not a plural that it would count, nor a unit. */
const BEHIND_NAME = /^(?:IN|CC|POS|WDT|WP|RB|NN|NNP|,|\.|:|-LRB-|-RRB-|''|``)$/u;
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

const LIST_JOINT = /^(?:and|or|,|&|to|-|–)$/u;
/** So many names are listed behind one naming word: "Resolutions 1718, 1874 and 2397". */
const LONGEST_LIST = 4;

/** The word that a number stands behind, past the numbers that it is listed with; one that counts is not listed. */
function namingIndex(quantity: Quantity, { sentence: { tokens }, tables }: SentenceView): number {
  const first = tokenUpTo(tokens, quantity.number.start);
  const next = tokens[tokenFrom(tokens, quantity.number.end)];
  const isCounting = next?.xpos === 'NNS' || tables.units.has(next?.form.toLowerCase() ?? '');
  let at = first;
  for (let steps = 0; !isCounting && steps < LONGEST_LIST; steps += 1) {
    const isListed = LIST_JOINT.test(tokens[at]?.form ?? '') && DIGITS.test(tokens[at - 1]?.form ?? '');
    if (!isListed) break;
    at -= 2;
  }
  return at;
}

function followsNamingWord(quantity: Quantity, view: SentenceView): boolean {
  const { sentence, tables, text } = view;
  const before = sentence.tokens[namingIndex(quantity, view)];
  if (before === undefined || !DIGITS.test(text.slice(quantity.number.start))) return false;
  // "Rs 500" is money, "RS 500" a car.
  const isNaming =
    tables.namingWords.has(before.form.toLowerCase()) && !tables.currencySymbols.has(before.form);
  return isNaming && (/^\p{Lu}/u.test(before.form) || before.upos === 'NOUN' || before.upos === 'PROPN');
}

function isUnitAt(at: number, { sentence: { tokens }, tables }: SentenceView): boolean {
  const form = tokens[at]?.form.toLowerCase() ?? '';
  return tables.units.has(form) || tables.currencyWords.has(form) || /^(?:percent|per|[%$€£¥])$/u.test(form);
}

/** "Falcon 9 rocket", "Thunderbolt 3,": a small number right behind a name, with nothing there that it would count. */
function endsName(quantity: Quantity, view: SentenceView): boolean {
  const { tokens } = view.sentence;
  const { start, end } = quantity.number;
  const name = tokens[tokenUpTo(tokens, start)];
  const at = tokenFrom(tokens, end);
  const next = tokens[at];
  const isPlain = /^\d{1,4}$/u.test(view.text.slice(start, end)) && view.text.charAt(start - 1) === ' ';
  if (!isPlain || name === undefined || name.end !== start - 1 || isUnitAt(at, view)) return false;
  const isName = /^NNPS?$/u.test(name.xpos) && /^\p{Lu}/u.test(name.form) && !DAY_OR_MONTH.test(name.form);
  return isName && (next === undefined || BEHIND_NAME.test(next.xpos)) && next?.form !== '-';
}

/** "the 787 Dreamliner": several of a kind would stand in the plural. */
function isModel(quantity: Quantity, { sentence: { tokens }, tables, text }: SentenceView): boolean {
  const { start, end } = quantity.number;
  const at = tokenFrom(tokens, end);
  const [name, next] = [tokens[at], tokens[at + 1]];
  const isPlain = /^\d{2,4}$/u.test(text.slice(start, end)) && text.charAt(end) === ' ';
  // "24 Kyrgyz were killed", "killed 24 Swiss": peoples whose name is the same for one and for many.
  const isPeople =
    /^(?:were|are|have)$/u.test(next?.form ?? '') || tables.peopleNouns.has(name?.form.toLowerCase() ?? '');
  if (isPeople) return false;
  const isAlone =
    name?.xpos === 'NNP' &&
    !/s$|[A-Z]{2}/u.test(name.form) &&
    // "31 North Korean sailors": an adjective is no end of a name.
    !/^(?:NN|JJ|CD|HYPH|POS|\$)/u.test(next?.xpos ?? '');
  return isPlain && isAlone && /^\p{Lu}\p{Ll}{3}/u.test(name.form) && !DAY_OR_MONTH.test(name.form);
}

/** "the Kick Six", "the Big Five", "the Group of Seven": a number word with a capital behind a name. */
function isTitled(quantity: Quantity, { sentence: { tokens }, text }: SentenceView): boolean {
  const { start, end } = quantity.number;
  const at = tokenUpTo(tokens, start);
  const before = tokens[at];
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  if (before?.form === 'of' && tokens[at - 1]?.form === 'Group') return true;
  return /^\p{Lu}\p{Ll}+$/u.test(before?.form ?? '') && before?.xpos === 'NNP';
}

function isGlued(quantity: Quantity, view: SentenceView): boolean {
  const before = textBefore(quantity, view);
  const written = GLUED_WORD.exec(before)?.[1] ?? '';
  if (view.tables.currencySymbols.has(written)) return false;
  const glued = written.toLowerCase();
  if (LETTER_TOUCHES.test(before) && !CURRENCY_GLUED.test(before)) return true;
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
      !endsName(quantity, view) &&
      !isModel(quantity, view) &&
      !isTitled(quantity, view),
  );
