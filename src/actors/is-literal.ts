// Tells a place as such from what stands for its people, government or goods.
// "in Minsk", "the Syrian city", "Britain-based" are places; "Minsk said", "Syrian forces", "Nigerians" are not.

import type { Draft } from './draft.ts';
import { lastTokenOf, neighbour, type ReadingContext } from './reading-context.ts';

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
    if (context.tables.placeWords.spot.has(next.lemma.toLowerCase())) return true;
  }
  return false;
}
