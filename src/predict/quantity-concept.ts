// The words of what a quantity is about, as the quantities task writes them: content words only, in order.

import { findMeasured, type Quantity, type SentenceView } from '../figures/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';

const CONTENT = /^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/u;

function contentWords(span: Span, { sentence }: SentenceView): readonly string[] {
  return sentence.tokens
    .filter((token) => spansOverlap(token, span) && CONTENT.test(token.upos))
    .map((token) => token.form);
}

/** "shares of the retail giant" gives "shares retail giant"; null where nothing is measured. */
export function findConcept(quantity: Quantity, view: SentenceView): string | null {
  const span = findMeasured(quantity, view);
  const words = span === null || spansOverlap(span, quantity.number) ? [] : contentWords(span, view);
  return words.length === 0 ? null : words.join(' ');
}
