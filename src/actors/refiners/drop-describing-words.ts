// Drops role nouns that are no nouns here: "major deal", "general strike", "to police the border", and "people" in "many people".
// Leaves "Major Smith", "the military said" and "police station" alone.

import type { Draft } from '../draft.ts';
import { lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';

export function dropDescribingWords(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.filter((draft) => {
    if (draft.source !== 'agent' && draft.source !== 'role') return true;
    const last = lastTokenOf(context, draft.core);
    if (last === undefined) return true;
    const { upos } = last.token;
    if (upos === 'VERB' || upos === 'ADV' || upos === 'AUX' || upos === 'ADP') return false;
    const next = neighbour(last, 1)?.token;
    // "Senior General Ana Silva", which the tagger may take for describing words.
    if (last.index > 0 && /^\p{Lu}/u.test(last.token.form) && next?.upos === 'PROPN') return true;
    return upos !== 'ADJ' || next === undefined || !['NOUN', 'ADJ', 'PROPN'].includes(next.upos);
  });
}
