// Reads the verb that stands right before a number and so acts on what is counted, whatever the tree makes of it: "a landmine wounded
// four soldiers", "Clash kills 46" in a headline. Leaves "the wounded four" and a noun before a number alone.

import type { Token } from '../../language/index.ts';
import { tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

/** A participle behind these belongs to the number's own phrase or to a name. */
const DETERMINER = /^(?:DT|PRP\$|POS|IN)$/u;
const PARTICLE = /^(?:ADP|ADV)$/u;

function isHeadlineVerb({ xpos, form }: Token, { sentence }: SentenceView): boolean {
  return sentence.style === 'headline' && xpos === 'NNS' && /s$/u.test(form);
}

function isVerb(at: number, view: SentenceView): boolean {
  const { words } = view.tree;
  const word = words[at];
  if (word === undefined) return false;
  if (/^VB[DZPG]?$/u.test(word.xpos) || isHeadlineVerb(word, view)) return true;
  const before = words[at - 1];
  return word.xpos === 'VBN' && before !== undefined && !DETERMINER.test(before.xpos);
}

/** "To free the 12 miners": a verb that looks like an adjective. */
function isToFree(at: number, { tree: { words } }: SentenceView): boolean {
  return words[at]?.form === 'free' && words[at - 1]?.form === 'to';
}

/** Index of the verb right before the number and its bound, past one particle ("handed over 205"); -1 where there is none. */
export function verbBeside(quantity: Quantity, view: SentenceView): number {
  const { words } = view.tree;
  const start = Math.min(quantity.span.start, quantity.comparatorSpan?.start ?? quantity.span.start);
  const last = tokenUpTo(words, start);
  if (isVerb(last, view) || isToFree(last, view)) return last;
  if (words[last]?.upos === 'DET' && isToFree(last - 1, view)) return last - 1;
  return PARTICLE.test(words[last]?.upos ?? '') && isVerb(last - 1, view) ? last - 1 : -1;
}
