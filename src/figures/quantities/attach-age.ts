// Reads ages told without a unit: "Anna Weber, 44, said", "aged 35", "at age 16". Leaves "in Minsk, 300 people" alone.

import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const OLDEST_YEARS = 115;

function ageUnit(quantity: Quantity): QuantityUnit {
  return { kind: 'measure', name: 'year of age', code: null, dimension: 'age', span: quantity.number };
}

/** Set off by commas behind a person's name, or behind "aged". */
function isAge(quantity: Quantity, { text, sentence }: SentenceView): boolean {
  const { start, end } = quantity.number;
  const value = quantity.low ?? 0;
  if (quantity.unit !== null || quantity.counted !== null || value > OLDEST_YEARS || value < 1) return false;
  if (!/^\d+$/u.test(text.slice(start, end))) return false;
  const before = sentence.tokens[tokenUpTo(sentence.tokens, start)];
  if (/^(?:aged|age)$/iu.test(before?.form ?? '')) return true;
  const next = sentence.tokens[tokenFrom(sentence.tokens, end)];
  const name = sentence.tokens[tokenUpTo(sentence.tokens, before?.start ?? start)];
  return (
    before?.form === ',' &&
    name?.xpos === 'NNP' &&
    (next?.form === ',' || next?.form === '.' || next === undefined)
  );
}

export const attachAge: Refiner = (quantities, view) =>
  quantities.map((quantity) => (isAge(quantity, view) ? { ...quantity, unit: ageUnit(quantity) } : quantity));
