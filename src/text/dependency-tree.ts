// Walks over a dependency tree: children, subtrees, paths to the root. Knows the shape of a tree, not its relations' meaning.

import type { Span } from './types.ts';

/** What a word must tell to stand in a tree: `head` is the 1-based place of its head, 0 for the root. */
export interface TreeWord extends Span {
  readonly head: number;
  readonly deprel: string;
}

/** The words of one sentence by 0-based index, and the indexes of each word's children in the order of the text. */
export interface DependencyTree<W extends TreeWord> {
  readonly words: readonly W[];
  readonly children: readonly (readonly number[])[];
}

/** The tree of the words of one sentence; a word whose head is not among them stands under none. */
export function makeTree<W extends TreeWord>(words: readonly W[]): DependencyTree<W> {
  const children: number[][] = words.map(() => []);
  for (const [index, word] of words.entries()) children[word.head - 1]?.push(index);
  return { words, children };
}

/** True where a relation is the one given, or a subtype of it. */
function isOrRefines(deprel: string, relation: string): boolean {
  return (
    deprel === relation ||
    (deprel.length > relation.length && deprel[relation.length] === ':' && deprel.startsWith(relation))
  );
}

/** True where a relation is one of those given, a subtype included: `nsubj:pass` is an `nsubj`. */
export function isRelation(deprel: string, relations: readonly string[]): boolean {
  for (const relation of relations) if (isOrRefines(deprel, relation)) return true;
  return false;
}

/** What a word without such children is answered with: most words have none, and rules ask thousands of times for a sentence. */
const nobody: readonly number[] = [];

/** The children of a word that stand to it in one of the relations, or all where none is given. */
export function childrenBy<W extends TreeWord>(
  tree: DependencyTree<W>,
  index: number,
  ...relations: readonly string[]
): readonly number[] {
  const all = tree.children[index] ?? nobody;
  if (relations.length === 0 || all.length === 0) return all;
  let found: number[] | null = null;
  for (const child of all)
    if (isRelation(tree.words[child]?.deprel ?? '', relations)) {
      if (found === null) found = [child];
      else found.push(child);
    }
  return found ?? nobody;
}

/** The head's index, or -1 for the root and for an index outside of the tree. */
export function headIndex<W extends TreeWord>(tree: DependencyTree<W>, index: number): number {
  return (tree.words[index]?.head ?? 0) - 1;
}

/**
 * The word and all below it, as sorted indexes; a child for which `isCut` holds is left out with all below it.
 * A cycle, which only a broken parse has, is walked once.
 */
export function subtreeOf<W extends TreeWord>(
  tree: DependencyTree<W>,
  index: number,
  isCut: (child: number) => boolean = () => false,
): readonly number[] {
  const seen = new Set([index]);
  const waiting = [index];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const child of tree.children[next] ?? [])
      if (!seen.has(child) && !isCut(child)) {
        seen.add(child);
        waiting.push(child);
      }
  return [...seen].sort((a, b) => a - b);
}

/** The indexes from a word's head up to the root, the nearest first; a cycle, which only a broken parse has, once. */
export function ancestorsOf<W extends TreeWord>(tree: DependencyTree<W>, index: number): readonly number[] {
  const path: number[] = [];
  let at = headIndex(tree, index);
  for (; at >= 0 && path.length < tree.words.length; at = headIndex(tree, at)) path.push(at);
  // Only a cycle leads on after as many steps as there are words.
  return at >= 0 ? [...new Set(path)] : path;
}

/** From the first to the last of the words; null where there are none. */
export function spanOfWords<W extends TreeWord>(
  tree: DependencyTree<W>,
  indexes: readonly number[],
): Span | null {
  const words = indexes.flatMap((index) => tree.words[index] ?? []);
  if (words.length === 0) return null;
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}
