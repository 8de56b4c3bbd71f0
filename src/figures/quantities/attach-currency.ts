// Gives money its currency, from the sign before the number or the words behind it: "$4.2 million", "10 Australian dollars",
// "paid 300 pounds", "10p". Leaves "ten pounds" (a weight as often as money) to the units, and "1080p" to the names.

import type { CurrencyRow } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const LONGEST_SYMBOL_CHARS = 5;
const WORDS_AFTER = /^(?:\sof(?=\s))?[\s-]*((?:[\p{L}.]+)(?:\s+[\p{L}.]+){0,2})/u;
const MOST_WORDS = 3;

function toUnit(currency: CurrencyRow, span: Span): QuantityUnit {
  return { kind: 'currency', name: currency.name, code: currency.code, dimension: 'money', span };
}

/**
 * A sign or code that ends where the number starts, one space aside: "US$|5", "EUR |50". The stop of "Rs. 500" may have been
 * taken for the end of a sentence.
 */
function symbolBefore(view: SentenceView, start: number): QuantityUnit | null {
  const end = view.text.charAt(start - 1) === ' ' ? start - 1 : start;
  for (let length = LONGEST_SYMBOL_CHARS; length > 0; length -= 1) {
    const from = end - length;
    const written = view.text.slice(Math.max(0, from), end);
    // "HK $5": a space may stand inside of the sign, not before it, and not behind an article ("a $5 note", "A $5 note").
    const symbol = /^(?:\s|\p{L}\s)/u.test(written) ? '' : written.replace(' ', '');
    const currency = view.tables.currencySymbols.get(symbol);
    const isWhole =
      !/[\p{L}\d]/u.test(view.text.charAt(from - 1)) || !/^\p{L}/u.test(view.text.slice(from, end));
    if (currency !== undefined && isWhole && (from >= view.sentence.start || symbol.endsWith('.')))
      return toUnit(currency, { start: from, end });
  }
  return null;
}

function symbolAfter(view: SentenceView, end: number): QuantityUnit | null {
  const sign = /^\s?([$€£¥₽₴₹¢]|[A-Z]{3}(?![\p{L}\d]))/u.exec(view.text.slice(end, end + 6));
  const currency = view.tables.currencySymbols.get(sign?.[1] ?? '');
  const start = end + (sign?.[0].length ?? 0) - (sign?.[1]?.length ?? 0);
  return currency === undefined ? null : toUnit(currency, { start, end: end + (sign?.[0].length ?? 0) });
}

function wordsAfter(view: SentenceView, end: number): QuantityUnit | null {
  const match = WORDS_AFTER.exec(view.text.slice(end, Math.min(view.sentence.end, end + 40)));
  const words = match?.[1]?.split(/\s+/u) ?? [];
  const start = end + (match?.[0].length ?? 0) - (match?.[1]?.length ?? 0);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ').replace(/\.$/u, '');
    const currency = view.tables.currencyWords.get(phrase.toLowerCase());
    if (currency !== undefined) return toUnit(currency, { start, end: start + phrase.length });
  }
  return null;
}

/** Words that tell of money around "pounds", and those that tell of weight. */
const OF_MONEY =
  /\b(?:pay|pays|paid|paying|payment|costs?|costing|spen[dt]|spending|prices?|priced|fine[ds]?|worth|fees?|bills?|sold|sells?|selling|bought|buy|buying|wages?|salary|salaries|earn(?:s|ed|ing)?|tax(?:es)?|fund(?:s|ed|ing)?|budget|invest(?:s|ed|ing|ment)?|profits?|revenues?|debts?|loans?|grants?|donat\p{L}+|a (?:week|month|year)|per (?:week|month|year))\b/iu;
const OF_WEIGHT = /^\s+of\b|\b(?:weigh\p{L}*|heavy|heavier|lighter|lose|lost|losing|overweight)\b/iu;
const POUNDS = /^\s+(pounds?)(?![\p{L}-])/iu;
const FROM_MILLIONS = 1e6;

/** "300 pounds" where the sentence around tells of money; millions of pounds are money anyway. */
function pounds({ number, low }: Quantity, { text, sentence, tables }: SentenceView): QuantityUnit | null {
  const word = POUNDS.exec(text.slice(number.end, number.end + 10));
  const sterling = tables.currencyWords.get('sterling');
  if (word === null || sterling === undefined) return null;
  const end = number.end + word[0].length;
  const before = text.slice(Math.max(sentence.start, number.start - 60), number.start);
  const after = text.slice(end, Math.min(sentence.end, end + 30));
  if (OF_WEIGHT.test(after) || OF_WEIGHT.test(before)) return null;
  const isMoney = (low ?? 0) >= FROM_MILLIONS || OF_MONEY.test(before) || OF_MONEY.test(after);
  return isMoney ? toUnit(sterling, { start: end - (word[1]?.length ?? 0), end }) : null;
}

/** "it costs 10p"; points are told in "p" too, and the lines of a picture. */
function pence({ number }: Quantity, { text, sentence, tables }: SentenceView): QuantityUnit | null {
  const penny = tables.currencyWords.get('pence');
  const isPence = /^p(?![\p{L}\d])/u.test(text.slice(number.end, number.end + 2));
  const around = text.slice(
    Math.max(sentence.start, number.start - 60),
    Math.min(sentence.end, number.end + 30),
  );
  const isMoney = /£|\b(?:pence|shares?|stocks?)\b/iu.test(around) || OF_MONEY.test(around);
  return isPence && isMoney && penny !== undefined
    ? toUnit(penny, { start: number.end, end: number.end + 1 })
    : null;
}

/** "EUR 25", "$25" or "25 euros": a sign before the place where a number starts, or the name of money where it ends. */
export function hasCurrency(view: SentenceView, { start, end }: Span): boolean {
  return symbolBefore(view, start) !== null || wordsAfter(view, end) !== null;
}

function attach(quantity: Quantity, view: SentenceView): Quantity {
  const { start, end } = quantity.number;
  if (quantity.kind === 'ordinal') return quantity;
  const before = symbolBefore(view, start);
  if (before !== null) {
    const from = Math.max(before.span.start, Math.min(start, view.sentence.start));
    return { ...quantity, unit: before, span: { start: from, end } };
  }
  const after =
    wordsAfter(view, end) ?? symbolAfter(view, end) ?? pounds(quantity, view) ?? pence(quantity, view);
  return after === null ? quantity : { ...quantity, unit: after, span: { start, end: after.span.end } };
}

export const attachCurrency: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
