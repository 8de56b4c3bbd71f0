// Drops numbers that are part of a name: "Section 427", "iPhone 11", "F-35", "COVID-19". Leaves "400 flights" alone.

import { spansOverlap } from '../../text/index.ts';
import { tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const GLUED_LETTER_BEFORE = /[\p{L}&_#]-?$/u;
const CURRENCY_GLUED = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?$|\b[A-Z]{3}$/u;
const CURRENCY_BEFORE = /[$€£¥₹](?:US|AU|NZ|HK|CA|[ACSR])?\s?$/u;
const DIGITS = /^\d/u;

function textBefore(quantity: Quantity, view: SentenceView): string {
  return view.text.slice(Math.max(view.sentence.start, quantity.number.start - 12), quantity.number.start);
}

/** "S&P 500", "Big 12": digits inside a proper name that is more than the digits. A name around words is a name too. */
function isInName(quantity: Quantity, view: SentenceView): boolean {
  const { sentence, text } = view;
  if (CURRENCY_BEFORE.test(textBefore(quantity, view))) return false;
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
  const isNaming = tables.namingWords.has(before.form.toLowerCase());
  return isNaming && (/^\p{Lu}/u.test(before.form) || before.upos === 'NOUN' || before.upos === 'PROPN');
}

function isGlued(quantity: Quantity, view: SentenceView): boolean {
  const before = textBefore(quantity, view);
  return (
    GLUED_LETTER_BEFORE.test(before) && !CURRENCY_GLUED.test(before) && /\p{Lu}[\p{L}&]*-?$/u.test(before)
  );
}

export const leaveNames: Refiner = (quantities, view) =>
  quantities.filter(
    (quantity) => !isInName(quantity, view) && !followsNamingWord(quantity, view) && !isGlued(quantity, view),
  );
