// Gives a bare number the unit of the one it is listed with: "eight or nine euros", "between 5 and 10 percent".
// Leaves "in 2 or 3 of the towns" to the noun behind it.

import type { Quantity, Refiner, SentenceView } from './types.ts';

const LISTED = /^\s*(?:(?:or|and|,|,\s+and|,\s+or)(?:\s+(?:even|perhaps|maybe))?|to|by|x|×|-|–)\s+$/iu;

function share(quantity: Quantity, next: Quantity | undefined, view: SentenceView): Quantity {
  if (quantity.unit !== null || next?.unit == null || next.unit.kind === 'noun') return quantity;
  if (quantity.kind !== 'cardinal') return quantity;
  const isListed = LISTED.test(view.text.slice(quantity.span.end, next.span.start));
  return isListed && next.unit.span.start >= next.number.end ? { ...quantity, unit: next.unit } : quantity;
}

/** "from 14 mpg to 24": what a change starts at has the unit of what it ends at. */
function shareBack(quantity: Quantity, before: Quantity | undefined, { text }: SentenceView): Quantity {
  if (quantity.unit !== null || before?.unit == null || before.unit.kind !== 'measure') return quantity;
  const isTo = /^\s+to\s+$/u.test(text.slice(before.unit.span.end, quantity.span.start));
  const isFrom = /\bfrom\s+(?:about |around )?$/iu.test(
    text.slice(Math.max(0, before.span.start - 16), before.span.start),
  );
  return isTo && isFrom ? { ...quantity, unit: before.unit } : quantity;
}

/** Runs from the last to the first, so that a unit reaches through a longer list. */
export const shareUnit: Refiner = (quantities, view) => {
  const shared: Quantity[] = [];
  for (const quantity of quantities.toReversed()) shared.push(share(quantity, shared.at(-1), view));
  shared.reverse();
  return shared.map((quantity, at) => shareBack(quantity, shared[at - 1], view));
};
