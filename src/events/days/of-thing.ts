// Tells the day of a thing from that of the act. Reads "suspended a 2013 pact", "condemned Monday's raid" and "apologised for the raids of
// 1911" as acts of another day; leaves "attended Monday's summit", "at the summit of 3 May" and "in the 2013 crisis" alone.

import type { EventType } from '../../record/index.ts';
import { isRelation, spanContains } from '../../text/index.ts';
import type { TimeExpression } from '../../time/index.ts';
import type { Act } from '../act.ts';
import { formOf, headOf, isCalendarWord, markerOf, partOf, relationOf, type Tree } from '../tree.ts';

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
export function isOfThing(tree: Tree, time: TimeExpression, act: Act): boolean {
  return isBeforeThing(tree, time, act) || isBehindThing(tree, time, act);
}

/** Before what happens so, its time is that of the deed: "met at the summit of 3 May". */
const SETTING: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on', 'since', 'after', 'before', 'by']);

/** "The raids of 1911", "the war of 1998 to 2000": what the time, or the year before its "to", hangs on by "of". */
function isBehindThing(tree: Tree, { span }: TimeExpression, { trigger, anchor }: Act): boolean {
  const inside = tree.words.flatMap((word, at) => (spanContains(span, word) ? [at] : []));
  const [start = 0] = inside;
  const isEnd = formOf(tree, start - 1) === 'to' && YEAR.test(formOf(tree, start - 2));
  const own = isEnd ? [start - 2] : inside;
  const first = own.find((at) => markerOf(tree, at) === 'of' && !own.includes(headOf(tree, at)));
  if (first === undefined) return false;
  const thing = headOf(tree, first);
  if (thing > first || isCalendarWord(tree, thing)) return false;
  // "Suspended the Indus Waters Treaty of 1960": a bare year may also belong to a name.
  const isNamedByYear = partOf(tree, thing) === 'PROPN' && YEAR.test(formOf(tree, first));
  if (partOf(tree, thing) !== 'NOUN' && !isNamedByYear) return false;
  return thing !== trigger && thing !== anchor && !SETTING.has(markerOf(tree, thing).split(' ')[0] ?? '');
}

function isBeforeThing(tree: Tree, { span }: TimeExpression, { trigger, anchor, type }: Act): boolean {
  const at = tree.words.findLastIndex((word) => spanContains(span, word) && word.upos !== 'PART');
  const thing = headOf(tree, at);
  if (thing <= at || partOf(tree, thing) !== 'NOUN' || !isRelation(relationOf(tree, at), DESCRIBING))
    return false;
  if (thing === trigger || thing === anchor || markerOf(tree, thing) !== '') return false;
  return YEAR.test(formOf(tree, at)) || WORDS.has(type);
}
