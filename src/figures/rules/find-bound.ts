// Tells "at least 48" and "no fewer than 48" from "more than 48", and "up to 48" from "fewer than 48", by the table of comparators.

import type { Figure } from '../../record/index.ts';
import type { ComparatorTable } from '../../tables/index.ts';
import { sliceSpan } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

/** True where the number itself is meant as well. */
function isInclusive(words: string, { before, after }: ComparatorTable): boolean {
  const phrase = words.toLowerCase().replace(/\s+/gu, ' ');
  return (before.get(phrase) ?? after.get(phrase))?.isInclusive ?? false;
}

export function findBound(
  { comparator, comparatorSpan }: Pick<Quantity, 'comparator' | 'comparatorSpan'>,
  { text, tables }: Pick<SentenceView, 'text' | 'tables'>,
): Figure['comparator'] {
  if ((comparator !== '>' && comparator !== '<') || comparatorSpan === null) return comparator;
  return isInclusive(sliceSpan(text, comparatorSpan), tables.comparators) ? `${comparator}=` : comparator;
}
