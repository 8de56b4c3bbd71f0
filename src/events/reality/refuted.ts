// What the article itself calls untrue, though it tells it. Reads "a false post says that Norway bombed Oslo", "claims that it
// did are baseless" and "the video does not show them attacking it" as denied; leaves "falsely accused Oslo" as done.

import type { EventTables } from '../../tables/index.ts';
import { isOfClass } from '../frame/fit.ts';
import { childrenExactly, childrenIn, headOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';

/** Longer chains of clauses are broken trees. */
const LONGEST_WALK = 8;
/** How what is claimed hangs on the words that claim it. */
const CLAIMED: ReadonlySet<string> = new Set([
  'acl',
  'acl:relcl',
  'advcl',
  'appos',
  'ccomp',
  'csubj',
  'dep',
  'nmod',
  'obj',
  'parataxis',
  'xcomp',
]);
const TRUE: ReadonlySet<string> = new Set(['true', 'correct', 'accurate', 'real', 'genuine', 'authentic']);
const SHOWING: ReadonlySet<string> = new Set(['show', 'depict', 'prove', 'capture', 'feature', 'portray']);

/** True where some word above the act says that what hangs on it is false. */
export function isRefuted(tree: Tree, index: number, tables: EventTables): boolean {
  let at = index;
  for (let step = 0; step < LONGEST_WALK; step += 1) {
    const above = headOf(tree, at);
    if (above < 0) return false;
    if (CLAIMED.has(relationOf(tree, at)) && callsFalse(tree, above, tables)) return true;
    at = above;
  }
  return false;
}

function callsFalse(tree: Tree, above: number, tables: EventTables): boolean {
  if (partOf(tree, above) !== 'VERB')
    return isFalseTale(tree, above, tables) || isCalledFalse(tree, above, tables);
  const isFalsely = childrenIn(tree, above, 'advmod').some((at) => has(tables, 'falsely', lemmaOf(tree, at)));
  const isUnshown = SHOWING.has(lemmaOf(tree, above)) && isNegated(tree, above);
  const tellers = childrenIn(tree, above, 'nsubj');
  return isFalsely || isUnshown || tellers.some((at) => isFalseTale(tree, at, tables));
}

/** "A false post", "a hoax", "rumours that ... are untrue". */
function isFalseTale(tree: Tree, noun: number, tables: EventTables): boolean {
  if (has(tables, 'hoax', lemmaOf(tree, noun))) return true;
  if (!isOfClass(tree, noun, 'rumour', tables)) return false;
  const own = childrenIn(tree, noun, 'amod', 'compound', 'nmod').map((at) => lemmaOf(tree, at));
  if (own.some((lemma) => has(tables, 'false', lemma))) return true;
  const above = headOf(tree, noun);
  if (above >= 0 && relationOf(tree, noun).startsWith('nsubj')) return isCalledFalse(tree, above, tables);
  // "Reports that ... were false, Oslo said": a parser may hang the verdict on the tale.
  return childrenIn(tree, noun, 'ccomp', 'acl', 'parataxis').some((at) => {
    const isVerdict =
      childrenIn(tree, at, 'cop').length > 0 && childrenIn(tree, at, 'nsubj', 'mark').length === 0;
    return isVerdict && isCalledFalse(tree, at, tables);
  });
}

/** "Is false", "was debunked", "is not true". */
export function isCalledFalse(tree: Tree, at: number, tables: EventTables): boolean {
  const lemma = lemmaOf(tree, at);
  return isNegated(tree, at) ? TRUE.has(lemma) : has(tables, 'false', lemma);
}

function isNegated(tree: Tree, at: number): boolean {
  return childrenExactly(tree, at, 'advmod').some((child) =>
    ['not', "n't", 'never'].includes(lemmaOf(tree, child)),
  );
}

function has(tables: EventTables, name: string, lemma: string): boolean {
  return tables.classes.get(name)?.has(lemma) === true;
}
