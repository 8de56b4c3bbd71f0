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

const endsBeside = new RegExp(`${beside.source}[^.;]*$`, 'iu');
/** "In the presence of the American secretary of state, Marco Rubio": so many letters before a name at most. */
const farthestName = 80;

/** Those of the act who do not stand among the onlookers of any sentence that tells it. */
export function withoutOnlookers(
  { text }: Report,
  references: readonly ActorReference[],
): readonly ActorReference[] {
  return references.filter(
    ({ span: { start } }) => !endsBeside.test(text.slice(Math.max(0, start - farthestName), start)),
  );
}
