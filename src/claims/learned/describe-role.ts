// What tells which part a word has in the attribution of a cue: the way between the two in the tree, what lies between them in the
// text, the word's neighbours, and the part that the rules give it.

import { childrenBy, featureKeyOf as key } from '../../text/index.ts';
import type { DescribedSentence, RulePart } from './describe-sentence.ts';
import type { Surroundings } from './surroundings.ts';

/** What is known of the cue itself, worked out once. */
export interface DescribedCue {
  readonly index: number;
  readonly lemma: string;
  readonly upos: string;
  /** What hangs on the cue of subjects, clauses and objects. */
  readonly frame: string;
  /** The rule that read the cue. */
  readonly ruleId: string;
  /** The part of each word by that rule. */
  readonly parts: readonly RulePart[];
}

const FRAME = ['nsubj', 'nsubj:pass', 'ccomp', 'xcomp', 'obj', 'parataxis', 'acl', 'nmod', 'obl'];
/** So many steps up from the cue are told apart. */
const MOST_STEPS = 3;
const MOST_DEPTH = 3;
const MOST_COMMAS = 3;
/** Places next to a cue are told apart one by one, those beyond by powers of two. */
const NEAR_WORDS = 3;
const MOST_POWERS = 6;

export function describeCueOf({ view, proposed, cueOf }: DescribedSentence, index: number): DescribedCue {
  const { tree } = view;
  const rule = proposed[cueOf[index] ?? -1];
  const parts = tree.words.map((): RulePart => '-');
  for (const word of rule?.content ?? []) parts[word] = 'content';
  for (const word of rule?.source ?? []) parts[word] = 'source';
  for (const word of rule?.cue ?? []) parts[word] = 'cue';
  const word = tree.words[index];
  const below = new Set(childrenBy(tree, index).map((child) => tree.words[child]?.deprel));
  return {
    index,
    lemma: word?.lemma.toLowerCase() ?? '',
    upos: word?.upos ?? '',
    frame: FRAME.filter((relation) => below.has(relation)).join(' '),
    ruleId: rule?.ruleId ?? '-',
    parts,
  };
}

interface Way {
  /** The relations on the way up from the cue. */
  readonly up: string;
  /** The word whose branch holds the other word; -1 where that word stands above the cue. */
  readonly branchWord: number;
  /** How deep the word lies in that branch. */
  readonly depth: number;
}

/** The way from the cue to a word: up to where the two meet, and down the branch of the word. */
function wayTo({ view, ancestors }: DescribedSentence, cue: number, index: number): Way {
  const { words } = view.tree;
  const above = [cue, ...(ancestors[cue] ?? [])];
  const own = [index, ...(ancestors[index] ?? [])];
  const depth = own.findIndex((at) => above.includes(at));
  const steps = depth < 0 ? MOST_STEPS : above.indexOf(own[depth] ?? -1);
  const up = above.slice(0, Math.min(steps, MOST_STEPS));
  return {
    up: up.map((at) => words[at]?.deprel).join('^'),
    branchWord: depth > 0 ? (own[depth - 1] ?? -1) : -1,
    depth: Math.max(0, Math.min(MOST_DEPTH, depth)),
  };
}

function wayFeatures(sentence: DescribedSentence, cue: DescribedCue, here: Surroundings): number[] {
  const { words } = sentence.view.tree;
  const { index, side, form, tag, quote, commas } = here;
  const { up, branchWord, depth } = wayTo(sentence, cue.index, index);
  const [word, head] = [words[index], words[branchWord]];
  const branch = head?.deprel ?? '=';
  const way = `${up}/${branch}${side}`;
  const between = Math.min(MOST_COMMAS, commas);
  const powers = Math.min(MOST_POWERS, Math.ceil(Math.log2(Math.abs(index - cue.index) + 1)));
  const isHead = branchWord === index || index === cue.index;
  return [
    key`way ${way}`,
    key`way ${way} ${cue.lemma}`,
    key`way ${way} ${cue.upos} ${cue.frame}`,
    key`way ${way} ${depth} ${word?.deprel}`,
    key`way ${way} ${between} ${quote}`,
    key`branch ${branch} ${branchWord < cue.index} ${cue.lemma} ${cue.upos}`,
    key`branch ${branch} ${head?.upos} ${side} ${branchWord === 0}`,
    key`branch ${branch} ${isHead} ${tag(index)} ${side}`,
    key`head ${branch} ${head?.lemma} ${side}`,
    key`frame ${cue.frame} ${branch} ${side}`,
    key`rule ${cue.parts[index]} ${way}`,
    key`far ${powers} ${side} ${between}`,
    key`far ${powers} ${side} ${branch}`,
    key`form ${form(index)} ${branch}`,
    key`before ${form(index - 1)} ${branch} ${form(index)}`,
    key`relation ${word?.deprel} ${branch} ${side}`,
    key`relation ${word?.deprel} ${words[(word?.head ?? 0) - 1]?.deprel} ${branch}`,
    key`comma ${between} ${side} ${branch} ${cue.ruleId}`,
  ];
}

function ruleFeatures(cue: DescribedCue, { index, side, form, tag }: Surroundings): number[] {
  const part = (at: number) => cue.parts[at] ?? '#';
  const three = `${part(index - 1)} ${part(index)} ${part(index + 1)}`;
  return [
    key`rules ${three}`,
    key`rules ${three} ${cue.ruleId}`,
    key`rules ${part(index - 2)} ${three} ${part(index + 2)}`,
    key`rule ${part(index)} ${tag(index)} ${side}`,
    key`rule ${part(index)} ${cue.ruleId} ${cue.lemma}`,
    key`rule ${part(index)} ${part(index - 1)} ${form(index)}`,
    key`rule ${part(index)} ${part(index + 1)} ${form(index + 1)}`,
  ];
}

function shapeOf(form: string): string {
  if (/^\p{Lu}/u.test(form)) return 'A';
  if (/^\p{Ll}/u.test(form)) return 'a';
  return /^\d/u.test(form) ? '0' : form;
}

function nearFeatures(cue: DescribedCue, here: Surroundings): number[] {
  const { index, length, side, form, tag, quote, quoteEdges, commas } = here;
  const isNear = Math.abs(index - cue.index) <= NEAR_WORDS;
  const near = isNear ? index - cue.index : side;
  return [
    key`near ${near} ${tag(index)} ${cue.upos}`,
    key`near ${near} ${form(index)}`,
    key`near ${near} ${cue.lemma}`,
    key`quote ${quote} ${quoteEdges} ${side}`,
    key`quote ${quote} ${side} ${cue.lemma}`,
    key`form ${form(index)} ${side}`,
    key`form ${form(index)} ${cue.lemma}`,
    key`tag ${tag(index)} ${side} ${cue.upos}`,
    key`tags ${tag(index - 1)} ${tag(index)} ${tag(index + 1)} ${side}`,
    key`before ${form(index - 1)} ${tag(index)} ${side}`,
    key`behind ${form(index + 1)} ${tag(index)} ${side}`,
    key`shape ${shapeOf(here.written)} ${side} ${Math.min(MOST_COMMAS, commas)}`,
    key`end ${index === 0} ${index >= length - 2} ${side} ${tag(index)}`,
  ];
}

/** The features of a word for the cue. */
export function describeRole(
  sentence: DescribedSentence,
  cue: DescribedCue,
  here: Surroundings,
): readonly number[] {
  return [
    key`any`,
    ...wayFeatures(sentence, cue, here),
    ...ruleFeatures(cue, here),
    ...nearFeatures(cue, here),
  ];
}
