// Reads "a year and a half" and "two hours and a half" as one number: 1.5 years, 2.5 hours. Leaves "a table and half of the chairs"
// to the half.

import { lookUpUnit } from './look-up-unit.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const ONE_BEFORE = /(?<!\p{L})(an?|one)\s+(\p{L}+)\s+and\s+$/iu;
const UNIT_BEFORE = /^\s+\p{L}+\s+and\s+$/u;
const WHOLE_FROM = 40;

function isPart({ kind, low }: Quantity, number: string): boolean {
  return kind === 'fraction' && low !== null && low < 1 && /^(?:a|an)\s/iu.test(number);
}

function unitOf(word: string, start: number, view: SentenceView): QuantityUnit | null {
  const row = lookUpUnit(view, word);
  if (row === undefined) return null;
  const span = { start, end: start + word.length };
  return { kind: 'measure', name: row.unit, code: null, dimension: row.dimension, span };
}

/** "a year |and a half": one of the unit is told without a number. */
function withOne(quantity: Quantity, view: SentenceView): Quantity | null {
  const { number, low } = quantity;
  const from = Math.max(view.sentence.start, number.start - WHOLE_FROM);
  const match = ONE_BEFORE.exec(view.text.slice(from, number.start));
  const [, article = '', word = ''] = match ?? [];
  const start = from + (match?.index ?? 0);
  const unit = match === null ? null : unitOf(word, view.text.indexOf(word, start + article.length), view);
  if (unit === null || low === null) return null;
  const span = { start, end: number.end };
  return { ...quantity, kind: 'cardinal', span, number: span, low: 1 + low, high: 1 + low, unit };
}

/** "two hours |and a half": added to the number before. */
function addedTo(whole: Quantity | undefined, part: Quantity, { text }: SentenceView): Quantity | null {
  if (whole?.kind !== 'cardinal' || whole.unit?.kind !== 'measure' || whole.low === null || part.low === null)
    return null;
  if (!UNIT_BEFORE.test(text.slice(whole.number.end, part.number.start))) return null;
  const value = whole.low + part.low;
  return { ...whole, low: value, high: value };
}

export const andAHalf: Refiner = (quantities, view) => {
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const { start, end } = quantity.number;
    const whole = read.at(-1);
    const isAHalf =
      isPart(quantity, view.text.slice(start, end)) &&
      !/^\s+of\s+(?:the|its)\b/iu.test(view.text.slice(end, end + 8));
    const sum = isAHalf ? addedTo(whole, quantity, view) : null;
    const own = isAHalf && sum === null ? withOne(quantity, view) : null;
    if (sum !== null) read.splice(-1, 1, sum);
    else if (own === null) read.push(quantity);
    else {
      // "one year" was read as a number of its own.
      if (whole !== undefined && whole.number.start >= own.number.start) read.pop();
      read.push(own);
    }
  }
  return read;
};
