// Tells whether the words before a title take it back: "former President", "ex-minister", "the ousted Syrian leader".

import type { Draft } from './draft.ts';
import type { ReadingContext } from './reading-context.ts';

/** How far before the name the word may stand, in characters. */
const reach = 48;

const formerWord =
  /\b(?:former|ex|onetime|one-time|ousted|deposed|retired)[ -](?:(?!(?:to|of|by|for|and|with|in|from|who|said|told|under) )[\p{L}.'-]+ ){0,4}$/iu;
/** "Silva, once foreign minister and now an envoy": only right before the title. */
const onceWord = /, once (?:(?:an?|the) )?(?:[\p{L}-]+ )?$/iu;
const thenWord = /\bthen[ -](?:[\p{L}.'-]+ ){0,3}$/iu;

/** "Bashar al-Assad, the former president": the words may as well follow the name. */
const formerAfter =
  /^,? (?:(?:the|a|an|its|his|her|their|now|[\p{L}.]+'s) ){0,2}(?:former|onetime|one-time|ousted|deposed|toppled|exiled|retired|ex-)/iu;

/** Before the title or before the name: "former Secretary of State Colin Powell", "the former leader, Assad". */
export function isFormer({ core, span }: Draft, context: ReadingContext): boolean {
  return (
    formerWord.test(before(core.start, context)) ||
    onceWord.test(before(core.start, context)) ||
    formerWord.test(before(span.start, context)) ||
    formerAfter.test(context.folded.slice(core.end, core.end + reach))
  );
}

/** "then-President Obama": the office of an earlier day, said as such. */
export function isThen({ core }: Draft, context: ReadingContext): boolean {
  return thenWord.test(before(core.start, context));
}

function before(start: number, { folded }: ReadingContext): string {
  return folded.slice(Math.max(0, start - reach), start);
}
