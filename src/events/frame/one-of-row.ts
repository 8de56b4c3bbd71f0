// Who is told to be one of a row to do something. Reads "Riga became the third state to expel an envoy" as expelled by Riga; leaves
// "the first chance to expel him" and "the next state to leave" to what lies ahead.

import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';

const OF_ROW =
  /^(?:first|second|third|fourth|fifth|\w*(?:six|seven|eigh|nin|ten|eleven|twelf|teen)th|\w+ieth|last|latest|newest|only|sole)$/u;

/** The predicate that says so, above the infinitive, and whose it is. */
export interface OneOfRow {
  /** "state" of "was the third state", "became" of "became the third state". */
  readonly predicate: number;
  readonly subject: readonly number[];
}

/** Null where the infinitive tells of no such predicate. */
export function oneOfRow(tree: Tree, infinitive: number): OneOfRow | null {
  if (tree.words[infinitive]?.xpos !== 'VB') return null;
  if (!['acl', 'advcl', 'xcomp'].includes(relationOf(tree, infinitive))) return null;
  const above = headOf(tree, infinitive);
  const places = [above, ...childrenExactly(tree, above, 'xcomp', 'obj')];
  const noun = places.find((at) => at >= 0 && at < infinitive && isOfRow(tree, at));
  if (noun === undefined) return null;
  const isCopular = childrenExactly(tree, noun, 'cop').length > 0;
  const predicate = isCopular ? noun : becomingOf(tree, noun);
  if (predicate < 0) return null;
  const subject = childrenIn(tree, predicate, 'nsubj').filter((at) => at < noun);
  return subject.length > 0 ? { predicate, subject } : null;
}

/** Those of whom it is told that they were the first. */
const SOMEBODY: ReadonlySet<string> = new Set(
  'ally bloc capital country diplomat envoy government head king kingdom leader member minister nation neighbor neighbour official pope power premier president queen republic state'.split(
    ' ',
  ),
);

/** "third state", "latest member"; "first" alone, as in "was the first to leave". */
function isOfRow(tree: Tree, at: number): boolean {
  const isAlone = OF_ROW.test(formOf(tree, at)) && partOf(tree, at) !== 'ADV';
  if (isAlone) return true;
  const described = childrenIn(tree, at, 'amod', 'advmod').some((word) => OF_ROW.test(formOf(tree, word)));
  return described && SOMEBODY.has(lemmaOf(tree, at));
}

function becomingOf(tree: Tree, noun: number): number {
  const verb = headOf(tree, noun);
  return verb >= 0 && ['become', 'remain'].includes(lemmaOf(tree, verb)) ? verb : -1;
}
