// What the next sentence makes of this one. Reads "Norway bombed Oslo. This is false." and "Did Norway bomb Oslo? No." as denied, and a
// question without an answer as open; leaves "Why did Norway bomb Oslo?" alone, since it takes for granted that it did.

import type { EventTables } from '../../tables/index.ts';
import { isOfClass } from '../frame/fit.ts';
import { childrenIn, formOf, headOf, lemmaOf, partOf, relationOf, type Tree } from '../tree.ts';
import { isCalledFalse } from './refuted.ts';

/** What stands for all that the sentence before says. */
const ALL_OF_IT: ReadonlySet<string> = new Set(['this', 'that', 'it', 'which', 'these', 'they']);
/** A longer sentence says more than that the one before is false. */
const MOST_WORDS = 14;

/** "This is false.", "The claim is not true.", "Not true." */
export function isVerdictOfFalse(tree: Tree | null, tables: EventTables): boolean {
  if (tree === null || tree.words.length > MOST_WORDS) return false;
  const root = tree.words.findIndex((_, at) => headOf(tree, at) < 0 && partOf(tree, at) !== 'PUNCT');
  if (root < 0 || !isCalledFalse(tree, root, tables)) return false;
  // "It is not true that he spied" says what is false itself.
  if (childrenIn(tree, root, 'csubj', 'ccomp', 'xcomp', 'acl', 'advcl').length > 0) return false;
  return childrenIn(tree, root, 'nsubj').every(
    (at) => ALL_OF_IT.has(lemmaOf(tree, at)) || isOfClass(tree, at, 'rumour', tables),
  );
}

/** "No.", "No, it has not." */
export function isAnswerOfNo(tree: Tree | null): boolean {
  return tree !== null && formOf(tree, 0) === 'no' && [',', '.', '!', ''].includes(formOf(tree, 1));
}

const ASKING_FOR: ReadonlySet<string> = new Set([
  'what',
  'when',
  'where',
  'which',
  'who',
  'whom',
  'whose',
  'why',
  'how',
]);

/** True for an act that a question asks for: its verb, or one above it, has a helper in front of its subject. */
export function isAsked(tree: Tree, index: number): boolean {
  if (tree.words.findLastIndex(({ form }) => form === '?') < index) return false;
  for (let at = index; at >= 0; at = headOf(tree, at)) {
    if (isInverted(tree, at)) return true;
    if (relationOf(tree, at) === 'acl:relcl') return false;
  }
  return false;
}

function isInverted(tree: Tree, at: number): boolean {
  const [subject] = childrenIn(tree, at, 'nsubj');
  const [helper] = childrenIn(tree, at, 'aux', 'cop');
  if (subject === undefined || helper === undefined || helper > subject) return false;
  const inFront = [helper - 1, ...childrenIn(tree, at, 'advmod', 'obj', 'obl', 'det')].filter(
    (word) => word < helper,
  );
  return !inFront.some((word) => ASKING_FOR.has(lemmaOf(tree, word)));
}
