// Tells the day of a thing from that of the act. Reads "suspended a 2013 pact" and "condemned Monday's raid" as acts of another day;
// leaves "attended Monday's summit" and "in the 2013 crisis" alone.

import type { EventType } from '../../record/index.ts';
import { isRelation, spanContains } from '../../text/index.ts';
import type { TimeExpression } from '../../time/index.ts';
import type { Act } from '../act.ts';
import { formOf, headOf, markerOf, partOf, relationOf, type Tree } from '../tree.ts';

const YEAR = /^(?:19|20)\d\d$/u;
const DESCRIBING: readonly string[] = [
  'amod',
  'compound',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nummod',
];
/** Said of what went before: it has a day of its own. */
const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** "Suspended a 2013 pact", "condemned Monday's raid": the time of the thing; "met at Monday's summit" has the day of the summit. */
export function isOfThing(tree: Tree, { span }: TimeExpression, { trigger, anchor, type }: Act): boolean {
  const at = tree.words.findLastIndex((word) => spanContains(span, word) && word.upos !== 'PART');
  const thing = headOf(tree, at);
  if (thing <= at || partOf(tree, thing) !== 'NOUN' || !isRelation(relationOf(tree, at), DESCRIBING))
    return false;
  if (thing === trigger || thing === anchor || markerOf(tree, thing) !== '') return false;
  return YEAR.test(formOf(tree, at)) || WORDS.has(type);
}
