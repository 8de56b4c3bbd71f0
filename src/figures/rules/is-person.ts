// Tells whether a unit counts persons: "prisoners", "Koreans", "100,000 Armenians". Leaves "cells" and "Airbus planes" alone.

import { sliceSpan } from '../../text/index.ts';
import type { Quantity, QuantityUnit, SentenceView } from '../quantities/types.ts';

/** "Koreans", "Iranians"; other names of peoples stand in the table or are told by the names of the sentence. */
const PEOPLE = /(?:^|\s)\p{Lu}\p{L}+ans$/u;

/** "100,000 Armenians": the name of a people counts persons. */
export function isPeople(unit: QuantityUnit, { text, sentence, tables }: SentenceView): boolean {
  if (tables.peopleNouns.has(unit.name.toLowerCase()) || PEOPLE.test(sliceSpan(text, unit.span))) return true;
  return sentence.names.some(({ type, end }) => type === 'NORP' && end === unit.span.end);
}

/** True for a quantity of persons, by whatever noun. */
export function countsPersons({ unit }: Pick<Quantity, 'unit'>, view: SentenceView): boolean {
  return unit?.kind === 'noun' && (unit.name === 'person' || isPeople(unit, view));
}
