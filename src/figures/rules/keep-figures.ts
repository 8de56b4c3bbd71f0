// Keeps the quantities that count, measure or rank something worth a record. Leaves ages, "one" as an article, bare numbers
// and places in an order that name no thing.

import type { Quantity, SentenceView } from '../quantities/types.ts';
import { findAction } from './find-action.ts';

const COUNTING_VAGUE =
  /^(?:several|multiple|numerous|dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\b/iu;

function isOneThing(quantity: Quantity, view: SentenceView): boolean {
  const number = view.text.slice(quantity.number.start, quantity.number.end);
  return /^one$/iu.test(number) && quantity.unit?.kind === 'noun' && findAction(quantity, view) === null;
}

export function isFigure(quantity: Quantity, view: SentenceView): boolean {
  const { unit, counted, kind, number } = quantity;
  if ((unit === null && counted === null) || unit?.dimension === 'age') return false;
  if (kind === 'vague') return COUNTING_VAGUE.test(view.text.slice(number.start, number.end));
  return !isOneThing(quantity, view);
}
