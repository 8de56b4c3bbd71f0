// Tells whether the words before a title take it back: "former President", "ex-minister", "the ousted Syrian leader".

import type { Draft } from './draft.ts';
import type { ReadingContext } from './reading-context.ts';

/** How far before the name the word may stand, in characters. */
const reach = 48;

const formerWord =
  /\b(?:former|ex|onetime|one-time|ousted|deposed|retired)[ -](?:(?!(?:to|of|by|for|and|with|in|from|who|said|told|under) )[\p{L}.'-]+ ){0,4}$/iu;
const thenWord = /\bthen[ -](?:[\p{L}.'-]+ ){0,3}$/iu;

/** "Bashar al-Assad, the former president": the words may as well follow the name. */
const formerAfter =
  /^,? (?:(?:the|a|an|its|his|her|their|now|[\p{L}.]+'s) ){0,2}(?:former|onetime|one-time|ousted|deposed|toppled|exiled|retired|ex-)/iu;

export function isFormer(draft: Draft, context: ReadingContext): boolean {
  const { end } = draft.core;
  return formerWord.test(before(draft, context)) || formerAfter.test(context.folded.slice(end, end + reach));
}

/** "then-President Obama": the office of an earlier day, said as such. */
export function isThen(draft: Draft, context: ReadingContext): boolean {
  return thenWord.test(before(draft, context));
}

function before(draft: Draft, context: ReadingContext): string {
  return context.folded.slice(Math.max(0, draft.core.start - reach), draft.core.start);
}
