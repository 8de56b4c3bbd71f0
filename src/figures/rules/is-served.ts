// Knows persons for whom something is: "services for the 600 Tongans are suspended" does nothing to the Tongans.
// Leaves "visas were issued for 600 Tongans" alone, where they hang on the verb.

import { childrenBy } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf, quantityHead } from './governors.ts';
import { countsPersons } from './is-person.ts';

/** True where the persons hang by "for" on a noun: what is done is done to that. */
export function isServed(quantity: Quantity, view: SentenceView): boolean {
  const { tree } = view;
  const marks = childrenBy(tree, quantityHead(quantity, view), 'case');
  const noun = tree.words[governorsOf(quantity, view)[1] ?? -1];
  const isFor = marks.some((mark) => tree.words[mark]?.lemma === 'for');
  return isFor && noun?.upos === 'NOUN' && countsPersons(quantity, view);
}
