// Reads the level of a stock index, told without a unit behind one in points: "the Nikkei fell 120 points to 21,300".
// Leaves "the index fell to 3%" and "exports rose 5 points to 300" alone.

import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const LEVEL_BEFORE = /\b(?:to|at|of|above|below|near)\s+$/u;
/** No index of a market stands lower. */
const LEAST_LEVEL = 100;

function isBareLevel(
  { kind, unit, counted, low, span }: Quantity,
  { text, sentence }: SentenceView,
): boolean {
  const isBare = kind === 'cardinal' && unit === null && counted === null;
  if (!isBare || low === null || low < LEAST_LEVEL) return false;
  return LEVEL_BEFORE.test(text.slice(Math.max(sentence.start, span.start - 12), span.start));
}

function points({ number }: Quantity): QuantityUnit {
  return { kind: 'measure', name: 'point', code: null, dimension: 'count', span: number };
}

/** Points told before, in a sentence that names an index before, make a bare number the level that was reached. */
export const attachPoints: Refiner = (quantities, view) => {
  const { sentence, tables } = view;
  const told = quantities.find(({ unit }) => unit?.name === 'point');
  const named = told && sentence.tokens.find(({ form }) => tables.indices.has(form));
  if (named === undefined) return quantities;
  const from = Math.max(told?.span.end ?? 0, named.end);
  return quantities.map((quantity) =>
    quantity.span.start > from && isBareLevel(quantity, view)
      ? { ...quantity, unit: points(quantity) }
      : quantity,
  );
};
