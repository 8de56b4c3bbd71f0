// Gives money its currency, from the sign before the number or the words behind it: "$4.2 million", "10 Australian dollars".
// Leaves "ten pounds" (a weight as often as money) to the units.

import type { CurrencyRow } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const LONGEST_SYMBOL_CHARS = 5;
const WORDS_AFTER = /^[\s-]*((?:[\p{L}.]+)(?:\s+[\p{L}.]+){0,2})/u;
const MOST_WORDS = 3;

function toUnit(currency: CurrencyRow, span: Span): QuantityUnit {
  return { kind: 'currency', name: currency.name, code: currency.code, dimension: 'money', span };
}

/** A sign or code that ends where the number starts, one space aside: "US$|5", "EUR |50". */
function symbolBefore(view: SentenceView, start: number): QuantityUnit | null {
  const end = view.text.charAt(start - 1) === ' ' ? start - 1 : start;
  for (let length = LONGEST_SYMBOL_CHARS; length > 0; length -= 1) {
    const from = end - length;
    const written = view.text.slice(Math.max(0, from), end);
    // "HK $5": a space may stand inside of the sign, not before it.
    const symbol = /^\s/u.test(written) ? '' : written.replace(' ', '');
    const currency = view.tables.currencySymbols.get(symbol);
    const isWhole =
      !/[\p{L}\d]/u.test(view.text.charAt(from - 1)) || !/^\p{L}/u.test(view.text.slice(from, end));
    if (currency !== undefined && from >= view.sentence.start && isWhole)
      return toUnit(currency, { start: from, end });
  }
  return null;
}

function symbolAfter(view: SentenceView, end: number): QuantityUnit | null {
  const sign = /^\s?([$€£¥₽₴₹]|[A-Z]{3}(?![\p{L}\d]))/u.exec(view.text.slice(end, end + 6));
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

function attach(quantity: Quantity, view: SentenceView): Quantity {
  const { start, end } = quantity.number;
  if (quantity.kind === 'ordinal') return quantity;
  const before = symbolBefore(view, start);
  if (before !== null) return { ...quantity, unit: before, span: { start: before.span.start, end } };
  const after = wordsAfter(view, end) ?? symbolAfter(view, end);
  return after === null ? quantity : { ...quantity, unit: after, span: { start, end: after.span.end } };
}

export const attachCurrency: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
