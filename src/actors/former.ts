// Tells whether the words before a title take it back: "former President", "ex-minister", "the ousted Syrian leader".

import type { Draft } from './draft.ts';
import type { ReadingContext } from './reading-context.ts';

/** How far before the name the word may stand, in characters. */
const reach = 48;

const formerWord =
  /\b(?:former|ex|onetime|one-time|ousted|deposed|retired)[ -](?:(?!(?:to|of|by|for|and|with|in|from|who|said|told|under) )[\p{L}.'-]+ ){0,4}$/iu;
const thenWord = /\bthen[ -](?:[\p{L}.'-]+ ){0,3}$/iu;

export function isFormer(draft: Draft, context: ReadingContext): boolean {
  return formerWord.test(before(draft, context));
}

/** "then-President Obama": the office of an earlier day, said as such. */
export function isThen(draft: Draft, context: ReadingContext): boolean {
  return thenWord.test(before(draft, context));
}

function before(draft: Draft, context: ReadingContext): string {
  return context.folded.slice(Math.max(0, draft.core.start - reach), draft.core.start);
}
