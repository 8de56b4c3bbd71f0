// The words of what a quantity is about, as the quantities task writes them: content words only, in order.

import { findMeasured, findToldOf, type Quantity, type SentenceView } from '../figures/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';

const CONTENT = /^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/u;

function contentWords(span: Span, { sentence }: SentenceView): readonly string[] {
  return sentence.tokens
    .filter((token) => spansOverlap(token, span) && CONTENT.test(token.upos))
    .map((token) => token.form);
}

/** "Weber holds shares of the retail giant" gives "shares retail giant, Weber"; null where nothing is measured. */
export function findConcept(quantity: Quantity, view: SentenceView): string | null {
  const measured = findMeasured(quantity, view);
  if (measured === null || spansOverlap(measured, quantity.number)) return null;
  const phrases = [measured, ...findToldOf(quantity, measured, view)].map((span) => contentWords(span, view));
  return phrases.flatMap((words) => (words.length === 0 ? [] : [words.join(' ')])).join(', ') || null;
}
