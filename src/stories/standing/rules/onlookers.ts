// Reads in whose presence a treaty was signed: "signed a treaty in the presence of the Fijian president" binds Fiji to nothing.

import type { ActorReference } from '../../../record/index.ts';
import type { Report } from '../../reports/types.ts';

const beside =
  /\b(?:in the presence of|witnessed by|watched by|hosted by|brokered by|mediated by|under the (?:auspices|eyes|patronage) of|flanked by)\s/iu;

/** Where in the quote those begin who only looked on; the length of the quote where there are none. */
export function onlookersFrom(quote: string): number {
  const at = quote.search(beside);
  return at < 0 ? quote.length : at;
}

/** Those of the act who do not stand among the onlookers. */
export function withoutOnlookers(
  { event }: Report,
  references: readonly ActorReference[],
): readonly ActorReference[] {
  const { span, quote } = event.evidence;
  const from = span.start + onlookersFrom(quote);
  return references.filter(({ span: own }) => own.start < from || own.start >= span.end);
}
