// Tells a place as such from what stands for its people, government or goods.
// "in Minsk", "the Syrian city", "Britain-based" are places; "Minsk said", "Syrian forces", "Nigerians" are not.

import type { Draft } from './draft.ts';
import { lastTokenOf, neighbour, type ReadingContext } from './reading-context.ts';

/** Nouns that make the name before them a spot on the map. */
const geographicNouns = new Set(
  'enclave camp suburbs hotspot isle strait square station stadium border frontier city town village region province district area island capital coast river mountain desert territory countryside airport port street road airspace continent county state peninsula sea lake valley north south east west airbase base soil mainland hospital hotel university museum mosque church prison suburb neighborhood neighbourhood'.split(
    ' ',
  ),
);
const placeSuffix = /^-(?:based|born|held|controlled|wide|occupied|administered)/iu;

export function isLiteral(draft: Draft, context: ReadingContext): boolean {
  if (draft.source === 'people') return false;
  if (draft.use === 'place') return true;
  if (draft.use === 'actor') return false;
  if (placeSuffix.test(context.folded.slice(draft.core.end, draft.core.end + 16))) return true;
  const last = lastTokenOf(context, draft.core);
  for (let step = 1; step <= 3; step += 1) {
    const next = neighbour(last, step)?.token;
    if (next === undefined || next.upos === 'VERB' || next.upos === 'ADP' || next.upos === 'PUNCT')
      return false;
    if (geographicNouns.has(next.lemma.toLowerCase())) return true;
  }
  return false;
}
