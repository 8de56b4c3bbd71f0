// Finds the nouns that a pronoun for a thing may stand for. Reads "the sanctions ... has not eased them" and "lift any of
// them"; leaves "he met them" alone, since people are the business of the actors stage.

import { childrenIn, formOf, lemmaOf, markerOf, partOf, type Tree } from '../tree.ts';

/** A noun of this or the sentence before. */
export interface Place {
  readonly tree: Tree;
  readonly at: number;
}

const SINGULAR: ReadonlySet<string> = new Set(['it', 'this', 'that']);
const PLURAL: ReadonlySet<string> = new Set(['them', 'they', 'these', 'those']);
/** Words that take a part of what "them" stands for: "the first of them", "most of them". */
const PARTS: ReadonlySet<string> = new Set(
  'any|all|some|most|many|none|first|last|both|each|one|part|rest|half|few|several'.split('|'),
);

/** The nouns that agree in number, the nearest first; none where the word is no such pronoun. */
export function standIns(tree: Tree, at: number, before: Tree | null): readonly Place[] {
  const number = numberOf(tree, at);
  if (number === null) return [];
  const nounsOf = (where: Tree, end: number): readonly Place[] =>
    where.words
      .map((_, index) => ({ tree: where, at: index }))
      .filter((place) => place.at < end && where.words[place.at]?.xpos === number)
      .reverse();
  return [...nounsOf(tree, at), ...(before === null ? [] : nounsOf(before, before.words.length))];
}

/** The tag of the nouns that the pronoun can stand for; null where it is none. */
function numberOf(tree: Tree, at: number): 'NN' | 'NNS' | null {
  const form = formOf(tree, at);
  if (partOf(tree, at) === 'PRON' && SINGULAR.has(form)) return 'NN';
  if (PLURAL.has(form) && partOf(tree, at) === 'PRON') return 'NNS';
  if (!PARTS.has(lemmaOf(tree, at))) return null;
  const ofs = childrenIn(tree, at, 'nmod', 'obl').filter((child) => markerOf(tree, child) === 'of');
  return ofs.some((child) => PLURAL.has(formOf(tree, child))) ? 'NNS' : null;
}
