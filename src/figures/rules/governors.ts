// The words that govern a quantity, from the nearest up to the root of the sentence, by the dependency tree.

import type { Token } from '../../language/index.ts';
import { ancestorsOf, childrenBy, type DependencyTree } from '../../text/index.ts';
import { tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

/** Index of the word that stands for the quantity in the tree: the one whose head lies outside of its words. */
export function quantityHead(quantity: Quantity, { sentence, tree }: SentenceView): number {
  const phrases = [quantity.span, quantity.counted, quantity.unit?.span ?? null];
  const inside = new Set(phrases.flatMap((span) => (span === null ? [] : tokensIn(sentence.tokens, span))));
  const number = tokensIn(sentence.tokens, quantity.number)[0] ?? 0;
  const path = [number, ...ancestorsOf(tree, number)];
  return path.findLast((index) => inside.has(index)) ?? number;
}

/** The quantity's own head and its ancestors, the nearest first. */
export function governorsOf(quantity: Quantity, view: SentenceView): readonly number[] {
  const head = quantityHead(quantity, view);
  return [head, ...ancestorsOf(view.tree, head)];
}

/** Auxiliaries, negations and adverbs of a word: "will", "not", "reportedly". */
export function modifiersOf(tree: DependencyTree<Token>, index: number): readonly Token[] {
  return childrenBy(tree, index, 'aux', 'advmod', 'neg', 'amod').flatMap((child) => tree.words[child] ?? []);
}

/** A verb's lemma with its particle: "shoot down". */
export function lemmaWithParticle(tree: DependencyTree<Token>, index: number): string {
  const particle = childrenBy(tree, index, 'compound:prt')[0];
  const lemma = tree.words[index]?.lemma ?? '';
  return particle === undefined ? lemma : `${lemma} ${tree.words[particle]?.lemma ?? ''}`;
}
