// The dependency tree of a sentence by token index (0-based), with the few moves that the rules make on it.

import type { Sentence, Token } from '../language/index.ts';
import type { EventTables } from '../tables/index.ts';
import {
  ancestorsOf,
  childrenBy,
  type DependencyTree,
  headIndex,
  makeTree,
  onceEach,
} from '../text/index.ts';
import { freeHeadlineVerbs, freeOddPasts } from './repair/headline-verbs.ts';
import { namesAsNouns } from './repair/names-as-nouns.ts';
import { repairTree } from './repair/repair-tree.ts';

/** `words` are the tokens of the sentence, `children` the indexes of the words that hang on each. */
export interface Tree extends DependencyTree<Token> {
  readonly sentence: Sentence;
  /** Dictionary forms of the words, in lower case. */
  readonly lemmas: readonly string[];
  /** The words as they are written, in lower case. */
  readonly forms: readonly string[];
}

type ReadingTables = Pick<EventTables, 'verbForms' | 'verbs'>;

/** Trees by their sentences: the rules, the models and the links between mentions ask for the same ones. */
const read = new WeakMap<Sentence, { readonly tables: ReadingTables; readonly tree: Tree }>();

/** The tree as the rules read it: common faults mended, verbs by the dictionary forms that the table knows. */
export function readTree(sentence: Sentence, tables: ReadingTables): Tree {
  const known = read.get(sentence);
  if (known?.tables === tables) return known.tree;
  const tree = mendedTree(sentence, tables);
  read.set(sentence, { tables, tree });
  return tree;
}

function mendedTree(sentence: Sentence, { verbForms, verbs: known }: ReadingTables): Tree {
  const named = namesAsNouns(sentence);
  const words =
    sentence.style === 'headline' ? freeHeadlineVerbs(named, known) : freeOddPasts(named, verbForms);
  const verbs = words.map((token) => {
    const lemma = verbForms.get(token.form.toLowerCase());
    if (lemma !== undefined && isLostPast(words, token))
      return { ...token, lemma, upos: 'VERB', xpos: 'VBD' };
    if (lemma === undefined || (token.upos !== 'VERB' && !isParticiple(words, token))) return token;
    return token.upos === 'VERB' ? { ...token, lemma } : { ...token, lemma, upos: 'VERB', xpos: 'VBN' };
  });
  const tokens = verbs.map((token) => {
    const verb = verbs[token.head - 1];
    const wasAdjective =
      verb?.upos === 'VERB' && verb.xpos === 'VBN' && words[token.head - 1]?.upos === 'ADJ';
    if (!wasAdjective) return token;
    if (token.deprel === 'cop') return { ...token, deprel: 'aux:pass' };
    return token.deprel === 'nsubj' ? { ...token, deprel: 'nsubj:pass' } : token;
  });
  const mended = makeTree(repairTree(tokens));
  return {
    sentence,
    ...mended,
    lemmas: mended.words.map(({ lemma }) => lemma.toLowerCase()),
    forms: mended.words.map(({ form }) => form.toLowerCase()),
  };
}

/** "they were freed": what parsers take for an adjective behind a form of "be". */
function isParticiple(tokens: readonly Token[], token: Token): boolean {
  const place = tokens.indexOf(token) + 1;
  return token.upos === 'ADJ' && tokens.some(({ head, deprel }) => head === place && deprel === 'cop');
}

const SAID_OF: readonly string[] = ['cop', 'det', 'case'];

/** "hackers stole data": what parsers take for an adjective or a noun, though somebody does it and nobody is it. */
function isLostPast(tokens: readonly Token[], token: Token): boolean {
  if (token.upos !== 'ADJ' && token.upos !== 'NOUN') return false;
  const place = tokens.indexOf(token) + 1;
  const around = tokens.filter(({ head }) => head === place);
  return (
    around.some(({ deprel }) => deprel === 'nsubj') && !around.some(({ deprel }) => SAID_OF.includes(deprel))
  );
}

/** Index of the word that a word hangs on; -1 for the root. */
export function headOf(tree: Tree, index: number): number {
  return headIndex(tree, index) ?? -1;
}

export function relationOf(tree: Tree, index: number): string {
  return tree.words[index]?.deprel ?? '';
}

export function lemmaOf(tree: Tree, index: number): string {
  return tree.lemmas[index] ?? '';
}

export function formOf(tree: Tree, index: number): string {
  return tree.forms[index] ?? '';
}

export function partOf(tree: Tree, index: number): string {
  return tree.words[index]?.upos ?? '';
}

/** Children in one of the relations; `obl` also means its subtypes. */
export const childrenIn: (tree: Tree, index: number, ...relations: readonly string[]) => readonly number[] =
  childrenBy;

/** Most words have no such children: one list answers for all of them. */
const nobody: readonly number[] = [];

/** Children in exactly one of the relations, subtypes not counted. */
export function childrenExactly(
  tree: Tree,
  index: number,
  ...relations: readonly string[]
): readonly number[] {
  const all = tree.children[index] ?? nobody;
  let found: number[] | null = null;
  for (const child of all)
    if (relations.includes(relationOf(tree, child))) {
      if (found === null) found = [child];
      else found.push(child);
    }
  return found ?? nobody;
}

/** What a tree tells of each of its words. */
export type OfWord<Value> = (tree: Tree, index: number) => Value;

/** The preposition before a noun or a clause, `because of` in one piece; empty where there is none. */
export const markerOf: OfWord<string> = onceEach((tree, index) => {
  const [first] = childrenIn(tree, index, 'case', 'mark');
  if (first === undefined) return strayMarker(tree, index);
  if (isApproximate(tree, first)) return '';
  return [first, ...childrenIn(tree, first, 'fixed')].map((at) => formOf(tree, at)).join(' ');
});

const APPROXIMATE: ReadonlySet<string> = new Set(['around', 'about', 'over', 'under', 'nearly', 'almost']);

/** "at least six people", "around 2,000 workers": the preposition belongs to the number. */
function isApproximate(tree: Tree, marker: number): boolean {
  const form = formOf(tree, marker);
  if (form === 'at') return ['least', 'most'].includes(formOf(tree, marker + 1));
  // "extended by one year sanctions on Minsk": by how much, not by whom.
  if (form === 'by')
    return (
      partOf(tree, marker + 1) === 'NUM' &&
      isCalendarWord(tree, marker + 2) &&
      headOf(tree, marker) > marker + 2
    );
  return APPROXIMATE.has(form) && partOf(tree, marker + 1) === 'NUM';
}

/** Nouns that a parser hangs on a verb as if "at least" or "around" were their preposition. */
export function approximateNouns(tree: Tree, verb: number): readonly number[] {
  return childrenIn(tree, verb, 'obl').filter((at) => {
    const [marker] = [at, ...childrenIn(tree, at, 'nummod', 'amod', 'nmod')].flatMap((word) =>
      childrenIn(tree, word, 'case'),
    );
    return marker !== undefined && marker < at && isApproximate(tree, marker);
  });
}

/** "to Brexit negotiators": parsers at times hang the preposition on the first word of the name. */
function strayMarker(tree: Tree, index: number): string {
  for (const at of childrenIn(tree, index, 'compound', 'amod', 'nmod:desc', 'nmod:poss', 'nummod')) {
    // "In May Minsk had freed them": the preposition is that of the month.
    const [first] = at < index && !isCalendarWord(tree, at) ? childrenIn(tree, at, 'case') : [];
    if (first !== undefined && first < at) return formOf(tree, first);
  }
  return '';
}

/** A word with the words joined to it by "and", "or" or a comma. */
export const withConjuncts: OfWord<readonly number[]> = onceEach((tree, index) => {
  // "Ms Holt and Mr Lund": what is joined to the last part of a name is joined to the name.
  const parts = [index, ...childrenIn(tree, index, 'flat')];
  const joined = parts
    .flatMap((at) => childrenIn(tree, at, 'conj'))
    .filter((at) => isNominal(tree, at) && !isContrasted(tree, at));
  // "Fiji, Samoa and Tonga", where each hangs on the one before.
  return [index, ...joined, ...joined.flatMap((at) => chainOf(tree, at))];
});

/** "the opposition, not the government": the other one is left out. */
function isContrasted(tree: Tree, index: number): boolean {
  const isDenied = childrenIn(tree, index, 'advmod', 'cc').some((at) => formOf(tree, at) === 'not');
  return isDenied && index > 0 && childrenIn(tree, index, 'cc').every((at) => formOf(tree, at) !== 'and');
}

function chainOf(tree: Tree, index: number): readonly number[] {
  const next = childrenIn(tree, index, 'conj').filter((at) => at > index && isNominal(tree, at));
  return next.flatMap((at) => [at, ...chainOf(tree, at)]);
}

export function isNominal(tree: Tree, index: number): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'].includes(partOf(tree, index));
}

export function isPredicate(tree: Tree, index: number): boolean {
  return partOf(tree, index) === 'VERB' || childrenExactly(tree, index, 'cop').length > 0;
}

/** "mulling sending arms": a gerund right behind its verb completes it, whatever the parser calls it. */
export function isBareGerund(tree: Tree, index: number): boolean {
  const above = headOf(tree, index);
  const isNext = above >= 0 && index === above + 1 && partOf(tree, above) === 'VERB';
  return isNext && tree.words[index]?.xpos === 'VBG' && markerOf(tree, index) === '';
}

/** "test-fired", "build-up": the endings of a word with what a hyphen joins in front of it; none where nothing is joined. */
export function hyphenated(tree: Tree, index: number, endings: readonly string[]): readonly string[] {
  const [first, hyphen] = [tree.words[index - 2], tree.words[index - 1]];
  const isJoined = first !== undefined && hyphen?.form === '-' && hyphen.start === first.end;
  return isJoined ? endings.map((ending) => `${first.form.toLowerCase()}-${ending}`) : [];
}

/** How many steps lie between a word and the root. */
export const depthOf: OfWord<number> = onceEach((tree, index) => ancestorsOf(tree, index).length);

const CALENDAR_WORD =
  /^(?:today|yesterday|tomorrow|week|month|year|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "Friday", "week": parsers at times make subjects and objects of them. */
export function isCalendarWord(tree: Tree, index: number): boolean {
  return CALENDAR_WORD.test(lemmaOf(tree, index));
}

/** "..., where police shot two": a clause that only tells more of a noun, whatever the parser hangs it on. */
export function isSetOffClause(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) === 'acl:relcl') return markerOf(tree, at) !== 'that';
  const opener = childrenIn(tree, at, 'advmod').find((word) =>
    ['where', 'when'].includes(formOf(tree, word)),
  );
  return opener !== undefined && formOf(tree, opener - 1) === ',';
}

/** What stands beside a clause, behind it: "said" of "the post would open, Cairo said". */
export function clausesBehind(tree: Tree, verb: number): readonly number[] {
  return childrenIn(tree, verb, 'parataxis').filter((at) => at > verb);
}
