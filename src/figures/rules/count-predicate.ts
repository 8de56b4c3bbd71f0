// Counts what a bare number is said to be: "of them 87 are women" counts women, "three were Kenyans" Kenyans. Leaves "three are missing"
// and "two are better than one" alone.

import { childrenBy, headIndex } from '../../text/index.ts';
import { tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const PLURAL = /^NNP?S$/u;

/** The quantity with the plural that it is said to be as what it counts, where its words have no noun. */
export function countPredicate(quantity: Quantity, view: SentenceView): Quantity {
  const { kind, unit, counted, low } = quantity;
  const { tree, sentence } = view;
  const isTold = (unit !== null || counted !== null) && !quantity.isElliptic;
  if (kind !== 'cardinal' || low === null || isTold) return quantity;
  const number = tokensIn(sentence.tokens, quantity.number)[0] ?? -1;
  const at = headIndex(tree, number);
  const word = tree.words[at];
  const isSubject = tree.words[number]?.deprel === 'nsubj' && childrenBy(tree, at, 'cop').length > 0;
  if (word === undefined || !isSubject || !PLURAL.test(word.xpos)) return quantity;
  const span = { start: word.start, end: word.end };
  const name = word.lemma.toLowerCase();
  return {
    ...quantity,
    isElliptic: false,
    unit: { kind: 'noun', name, code: null, dimension: null, span },
    counted: span,
  };
}
