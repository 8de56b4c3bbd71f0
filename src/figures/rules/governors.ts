// The words that govern a quantity, from the nearest up to the root of the sentence, by the dependency tree.

import type { Token } from '../../language/index.ts';
import { lookUpWord } from '../../tables/index.ts';
import { ancestorsOf, childrenBy, type DependencyTree, isRelation } from '../../text/index.ts';
import { tokensIn } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

type TokenTree = SentenceView['tree'];

/** By quantity and tree, since nearly every rule of a figure asks for it. */
const heads = new WeakMap<Quantity, { readonly tree: TokenTree; readonly head: number }>();

/** Index of the word that stands for the quantity in the tree: the one whose head lies outside of its words. */
export function quantityHead(quantity: Quantity, { sentence, tree }: SentenceView): number {
  const known = heads.get(quantity);
  if (known?.tree === tree) return known.head;
  const head = outermost(quantity, sentence.tokens, tree);
  heads.set(quantity, { tree, head });
  return head;
}

function outermost(quantity: Quantity, tokens: readonly Token[], tree: TokenTree): number {
  const phrases = quantity.isElliptic
    ? [quantity.span]
    : [quantity.span, quantity.counted, quantity.unit?.span ?? null];
  const inside = new Set(phrases.flatMap((span) => (span === null ? [] : tokensIn(tokens, span))));
  const number = tokensIn(tokens, quantity.number)[0] ?? 0;
  const path = [number, ...ancestorsOf(tree, number)];
  return path.findLast((index) => inside.has(index)) ?? number;
}

/** The quantity's own head and its ancestors, the nearest first. */
export function governorsOf(quantity: Quantity, view: SentenceView): readonly number[] {
  const head = quantityHead(quantity, view);
  return [head, ...ancestorsOf(view.tree, head)];
}

const CLAUSES = ['root', 'ccomp', 'conj', 'advcl', 'acl', 'parataxis'];

/** The governors up to the verb of the quantity's own clause. */
export function clauseGovernors(quantity: Quantity, view: SentenceView): readonly number[] {
  const path = governorsOf(quantity, view);
  const last = path.findIndex((index) => {
    const word = view.tree.words[index];
    return word?.upos === 'VERB' && isRelation(word.deprel, CLAUSES);
  });
  return last < 0 ? path : path.slice(0, last + 1);
}

/** Auxiliaries, negations and adverbs of a word: "will", "not", "reportedly". */
export function modifiersOf(tree: DependencyTree<Token>, index: number): readonly Token[] {
  return childrenBy(tree, index, 'aux', 'advmod', 'neg', 'amod').flatMap((child) => tree.words[child] ?? []);
}

const NEGATION = /^(?:not|n't|n’t|never|no)$/iu;

export function isNegated(index: number, tree: TokenTree): boolean {
  return modifiersOf(tree, index).some((token) => NEGATION.test(token.form));
}

/** "Handed over 205 men", "brought home": the word right behind, where the tree hangs it on the number. */
function besideIn<T>(table: ReadonlyMap<string, T>, word: Token, next: Token | undefined): T | undefined {
  if (next === undefined || !/^(?:ADP|ADV)$/u.test(next.upos)) return undefined;
  return table.get(`${word.lemma} ${next.form.toLowerCase()}`);
}

/** The row of a word in a table of lemmas: with its particle where it has one ("shoot down"), else alone. */
export function rowOf<T>(
  table: ReadonlyMap<string, T>,
  index: number,
  tree: DependencyTree<Token>,
): T | undefined {
  const word = tree.words[index];
  if (word === undefined) return undefined;
  // "shoot down", "let go".
  const partner = tree.words[childrenBy(tree, index, 'compound:prt', 'xcomp', 'ccomp')[0] ?? -1];
  const phrase =
    (partner === undefined ? undefined : table.get(`${word.lemma} ${partner.lemma}`)) ??
    besideIn(table, word, tree.words[index + 1]);
  // "planes" are no plans: a plural that has a lemma of its own is looked up by that.
  const isPlural = word.xpos === 'NNS' && word.lemma !== word.form.toLowerCase();
  return phrase ?? (isPlural ? table.get(word.lemma) : lookUpWord(table, word));
}
