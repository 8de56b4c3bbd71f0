// Tells what is done with a verb that otherwise tells words: "Peru recalled its ambassador" is no words of Peru's. Leaves "he recalled the
// talks of 2019" and "Peru recalled that its ambassador had gone" alone.

import { childrenBy } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

/** What is recalled in deed: people sent abroad, and goods. */
const SENT: ReadonlySet<string> = new Set(
  'ambassador|envoy|diplomat|consul|chargé|charge|attaché|attache|representative|commissioner|nuncio|mission|staff|delegation|troop|soldier|force|unit|contingent|ship|peacekeeper|observer|monitor|reservist|product|car|vehicle'.split(
    '|',
  ),
);

/** True where the content is somebody or something that was sent, and recalled. */
export function isDeed({ cue, content }: WordAttribution, { tree }: SentenceView): boolean {
  const verb = cue.find((at) => tree.words[at]?.lemma.toLowerCase() === 'recall');
  if (verb === undefined) return false;
  return childrenBy(tree, verb, 'obj', 'nsubj:pass').some(
    (at) => content.includes(at) && SENT.has(tree.words[at]?.lemma.toLowerCase() ?? ''),
  );
}
