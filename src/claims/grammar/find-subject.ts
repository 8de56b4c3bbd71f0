// Finds whose act a verb is: its own subject, or the one that it shares with the verb above it.

import { ancestorsOf, childrenBy, headIndex, isRelation, subtreeOf } from '../../text/index.ts';
import type { SentenceView } from '../types.ts';
import { verbCue, verbGroup } from './cue-words.ts';
import { nounRunUpTo } from './noun-run.ts';

/** Relations through which a verb without a subject shares that of its head: "announced ..., adding that ...". */
const SHARING = ['xcomp', 'conj', 'advcl', 'parataxis', 'ccomp'];
/** Clauses beside a noun do not belong to a source: "Weber, who leads the group,". */
const BESIDE = ['acl:relcl', 'parataxis', 'advcl', 'ccomp'];
const MOST_STEPS = 4;

/** "was asked", and "asked" alone as in "when asked": a participle without auxiliary and subject. */
export function isPassive(index: number, { tree }: SentenceView): boolean {
  if (childrenBy(tree, index, 'aux:pass', 'nsubj:pass').length > 0) return true;
  return tree.words[index]?.xpos === 'VBN' && childrenBy(tree, index, 'aux', 'nsubj').length === 0;
}

/** "Monday, the firm announced". */
const TIME = /(?:days?|minutes|hours|weeks?|months?|years?|tonight|yesterday|today)$/iu;

/** True for days and the like, which are no speakers. */
export function isTime(index: number, { tree }: SentenceView): boolean {
  return TIME.test(tree.words[index]?.form ?? '');
}

/** The subject's own head word; the agent behind "by" for a passive; -1 where none is told. */
function ownSubject(index: number, view: SentenceView): number {
  const { tree } = view;
  if (isPassive(index, view)) return agentOf(index, view);
  return childrenBy(tree, index, 'nsubj').find((child) => !isTime(child, view)) ?? -1;
}

/** The noun behind "by" of a passive, -1 where there is none. */
export function agentOf(index: number, { tree }: SentenceView): number {
  const agents = childrenBy(tree, index, 'obl').filter((child) =>
    childrenBy(tree, child, 'case').some((mark) => tree.words[mark]?.lemma === 'by'),
  );
  return agents[0] ?? -1;
}

function subjectBefore(verb: number, index: number, view: SentenceView): number {
  const subjects = childrenBy(view.tree, verb, 'nsubj');
  return subjects.find((child) => child < index && !isTime(child, view)) ?? -1;
}

/** ", adding that ...": a participle set off by a comma goes on with the speaker above it, else with its clause's subject. */
function clauseSubject(index: number, view: SentenceView): number {
  const above = ancestorsOf(view.tree, index);
  const isSpeaking = (verb: number) => verbCue(verb, view)?.frames.has('quote') === true;
  const speakers = above.filter(isSpeaking).map((verb) => subjectBefore(verb, index, view));
  const subjects = above.map((verb) => subjectBefore(verb, index, view));
  return [...speakers, ...subjects].find((subject) => subject >= 0) ?? -1;
}

function isSetOff(index: number, { tree }: SentenceView): boolean {
  const before = tree.words[index - 1];
  const isAdverbBetween = before?.upos === 'ADV' && tree.words[index - 2]?.form === ',';
  return tree.words[index]?.xpos === 'VBG' && (before?.form === ',' || isAdverbBetween);
}

/** Index of the subject's head word; -1 where the sentence names none. */
export function findSubject(index: number, view: SentenceView): number {
  const { tree } = view;
  const own = ownSubject(index, view);
  if (own >= 0 || isPassive(index, view)) return own;
  if (isSetOff(index, view)) return clauseSubject(index, view);
  let at = index;
  for (const above of ancestorsOf(tree, index).slice(0, MOST_STEPS)) {
    const relation = tree.words[at]?.deprel ?? '';
    if (isRelation(relation, ['acl'])) return relation === 'acl:relcl' ? -1 : above;
    if (!isRelation(relation, SHARING)) return -1;
    const shared = childrenBy(tree, above, 'nsubj')[0];
    if (shared !== undefined) return shared;
    at = above;
  }
  return -1;
}

/** The noun that "who" or "which" goes back to, with what describes it. */
function antecedentOf(pronoun: number, view: SentenceView): readonly number[] {
  const { tree } = view;
  const clause = ancestorsOf(tree, pronoun).find((at) => tree.words[at]?.deprel === 'acl:relcl') ?? -1;
  const noun = headIndex(tree, clause);
  if (clause < 0 || noun < 0 || noun > pronoun) return [];
  return sourceWords(noun, view).filter((at) => at < pronoun && tree.words[at]?.upos !== 'PUNCT');
}

/** The words of a source: the noun and what describes it, without clauses, marks at its edges and the preposition before it. */
export function sourceWords(head: number, view: SentenceView): readonly number[] {
  if (head < 0) return [];
  const { tree } = view;
  const words = subtreeOf(tree, head, (child) => {
    const relation = tree.words[child]?.deprel ?? '';
    const isCase = headIndex(tree, child) === head && relation === 'case' && child < head;
    return isCase || isRelation(relation, BESIDE) || relation === 'cc:preconj';
  });
  if (/^(?:WP|WDT)$/u.test(tree.words[head]?.xpos ?? '')) return [...antecedentOf(head, view), ...words];
  const isMark = (at: number) => tree.words[at]?.upos === 'PUNCT';
  const first = words.findIndex((at) => !isMark(at));
  const last = words.findLastIndex((at) => !isMark(at));
  return words.slice(first, last + 1);
}

/** A noun phrase stands alone before its verb where one of these goes before it. */
const BOUNDARY =
  /^(?:,|:|;|“|"|``|—|–|--|and|but|that|because|as|while|when|if|where|who|whom|which|what|so|although|though)$/iu;

/** The noun phrase right in front of a verb, set off from what stands before it; empty where there is none. */
function adjacentRun(index: number, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const first = Math.min(...verbGroup(index, view));
  const run = nounRunUpTo(words, first - 1);
  const before = words[(run[0] ?? 0) - 1];
  const isAbsolute = before?.form === 'with' && words[index]?.xpos === 'VBG';
  const isAlone = run.length > 0 && (before === undefined || BOUNDARY.test(before.form) || isAbsolute);
  const head = run.at(-1) ?? -1;
  return isAlone && !isTime(head, view) && !/^(?:CD|JJ|VBG)$/u.test(words[head]?.xpos ?? '') ? run : [];
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof|st|sir|lord|president|minister|chancellor)\.?$/iu;

/** "In January [Berlin] promised": a day or month in front is no part of who speaks. */
function withoutTime(source: readonly number[], view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const last = source.findLastIndex((at) => MONTH.test(words[at]?.form ?? '') || isTime(at, view));
  const isInFront = source
    .slice(0, last)
    .every((at) => /^(?:IN|CD|DT|JJ|NNP|,)$/u.test(words[at]?.xpos ?? ''));
  return last < 0 || last === source.length - 1 || !isInFront ? source : source.slice(last + 1);
}

/** "[Mr] Coale told": the tree sometimes keeps the title alone. */
function withWholeName(source: readonly number[], { tree: { words } }: SentenceView): readonly number[] {
  const last = source.at(-1) ?? -1;
  if (!TITLE.test(words[last]?.form ?? '')) return source;
  const name: number[] = [];
  for (let at = last + 1; words[at]?.xpos === 'NNP'; at += 1) name.push(at);
  return [...source, ...name];
}

/**
 * The words that name whose act a verb is: the subject by the tree, or where the tree takes another, the noun phrase right
 * in front of the verb: "Like many others, [Weber] said".
 */
export function sourceOf(index: number, view: SentenceView): readonly number[] {
  const byTree = sourceWords(findSubject(index, view), view);
  if (isPassive(index, view)) return byTree;
  const beside = adjacentRun(index, view);
  const source = beside.length === 0 || beside.some((at) => byTree.includes(at)) ? byTree : beside;
  return withWholeName(withoutTime(source, view), view);
}

/** Skips what is set off by a pair of marks: "Weber — who leads the group — said"; gives the place before it. */
function beforeAside(to: number, { tree: { words } }: SentenceView): number {
  const mark = words[to]?.form ?? '';
  if (!/^(?:,|—|–|--|-|\))$/u.test(mark)) return to;
  const opening = mark === ')' ? '(' : mark;
  const from = words.slice(0, to).findLastIndex((word) => word.form === opening);
  return from > 0 ? from - 1 : to - 1;
}

/** Where the tree gives no subject: the noun phrase in front of the verb, asides and adverbs between the two left out. */
export function nounInFront(index: number, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  let to = Math.min(...verbGroup(index, view)) - 1;
  while (words[to]?.upos === 'ADV') to -= 1;
  const run = nounRunUpTo(words, beforeAside(to, view));
  return isTime(run.at(-1) ?? -1, view) ? [] : run;
}
