// What tells which part a word has in the attribution of a cue: the way between the two in the tree, what lies between them in the
// text, the word's neighbours, the part that the rules give it, and the other cues beside it.

import { EDGE } from './code-words.ts';
import type { DescribedCue } from './describe-anchor.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { type FeatureList, mix, nameOf, OUTSIDE } from './mix-feature.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_STEPS = 3;
const MOST_DEPTH = 3;
const MOST_COMMAS = 3;
const MOST_BETWEEN = 2;
/** Places next to a cue are told apart one by one, those beyond by powers of two. */
const NEAR_WORDS = 3;
const MOST_POWERS = 6;
/** By the number of words between: the power of two, rounded up. The last stands for all beyond. */
const POWERS = Uint8Array.from({ length: 2 ** MOST_POWERS }, (_, words) => Math.ceil(Math.log2(words + 1)));

const ANY = nameOf('any');
const WAY = {
  plain: nameOf('way'),
  lemma: nameOf('way l'),
  frame: nameOf('way f'),
  depth: nameOf('way d'),
  commas: nameOf('way c'),
  rule: nameOf('way r'),
};
const BRANCH = {
  lemma: nameOf('br l'),
  upos: nameOf('br u'),
  tag: nameOf('br t'),
  name: nameOf('br n'),
  head: nameOf('head'),
  frame: nameOf('frame'),
  form: nameOf('form b'),
  before: nameOf('bef b'),
};
const FAR = { commas: nameOf('far c'), branch: nameOf('far b') };
const RELATION = { plain: nameOf('rel'), head: nameOf('rel h') };
const COMMA = nameOf('comma');
const RULES = { three: nameOf('rules'), rule: nameOf('rules r'), five: nameOf('rules 5') };
const RULE = {
  tag: nameOf('rule t'),
  lemma: nameOf('rule l'),
  before: nameOf('rule p'),
  next: nameOf('rule n'),
};
const NEAR = { tag: nameOf('near t'), form: nameOf('near f'), lemma: nameOf('near l') };
const QUOTE = { edges: nameOf('quote'), lemma: nameOf('quote l') };
const FORM = { side: nameOf('form s'), lemma: nameOf('form l') };
const TAG = { side: nameOf('tag'), three: nameOf('tags') };
const NEXT = { before: nameOf('before'), behind: nameOf('behind') };
const [SHAPE, END] = [nameOf('shape'), nameOf('end')];
const OTHER = {
  near: nameOf('o near'),
  tag: nameOf('o tag'),
  governor: nameOf('o gov'),
  relation: nameOf('o rel'),
  part: nameOf('o part'),
  many: nameOf('o many'),
  form: nameOf('o form'),
  place: nameOf('o place'),
};

/** The way from the cue to a word. */
interface Way {
  /** The relations on the way up from the cue. */
  readonly up: number;
  /** The word whose branch holds the other word; -1 where that word stands above the cue. */
  readonly branchWord: number;
  /** How deep the word lies in that branch. */
  readonly depth: number;
}

/** The way from the cue to a word: up to where the two meet, and down the branch of the word. */
function wayTo({ ancestors }: DescribedSentence, { stepsUp, upCodes }: DescribedCue, index: number): Way {
  const above = ancestors[index] ?? [];
  let [at, branchWord, depth] = [index, -1, 0];
  while (stepsUp[at + EDGE] === -1 && depth < above.length) {
    branchWord = at;
    at = above[depth] ?? -1;
    depth += 1;
  }
  const met = stepsUp[at + EDGE] ?? -1;
  const isMet = met >= 0;
  const steps = isMet ? met : MOST_STEPS;
  return {
    up: upCodes[Math.min(steps, upCodes.length - 1)] ?? 0,
    branchWord: isMet ? branchWord : -1,
    depth: isMet ? Math.min(MOST_DEPTH, depth) : 0,
  };
}

function addWay(
  sentence: DescribedSentence,
  cue: DescribedCue,
  here: Surroundings,
  features: FeatureList,
): void {
  const { form, xpos, upos, lemma, deprel, name } = sentence.codes;
  const { index, side, quote, commas } = here;
  const { up, branchWord, depth } = wayTo(sentence, cue, index);
  const [word, top] = [index + EDGE, branchWord + EDGE];
  const branch = deprel[top] ?? OUTSIDE;
  const sided = mix(branch, side);
  const way = mix(up, sided);
  const [own, tag, relation] = [form[word] as number, xpos[word] as number, deprel[word] as number];
  const between = Math.min(MOST_COMMAS, commas);
  const powers = POWERS[Math.min(POWERS.length - 1, Math.abs(index - cue.index))] as number;
  const isHead = Number(branchWord === index || index === cue.index);
  const head = (sentence.view.tree.words[index]?.head ?? 0) - 1 + EDGE;
  features.add(WAY.plain, way);
  features.add(WAY.lemma, way, cue.lemma);
  features.add(WAY.frame, way, cue.upos, cue.frame);
  features.add(WAY.depth, way, depth, relation);
  features.add(WAY.commas, way, between, quote);
  features.add(WAY.rule, way, cue.parts[word] as number);
  features.add(BRANCH.lemma, branch, Number(branchWord < cue.index), cue.lemma, cue.upos);
  features.add(BRANCH.upos, sided, upos[top] ?? OUTSIDE, Number(branchWord === 0));
  features.add(BRANCH.tag, sided, isHead, tag);
  features.add(BRANCH.name, sided, name[word] as number, isHead);
  features.add(BRANCH.head, sided, lemma[top] ?? OUTSIDE);
  features.add(BRANCH.frame, sided, cue.frame);
  features.add(FAR.commas, powers, side, between);
  features.add(FAR.branch, powers, sided);
  features.add(BRANCH.form, own, branch);
  features.add(BRANCH.before, form[word - 1] as number, branch, own);
  features.add(RELATION.plain, relation, sided);
  features.add(RELATION.head, relation, deprel[head] ?? OUTSIDE, branch);
  features.add(COMMA, between, sided, cue.rule);
}

function addRules(
  { codes }: DescribedSentence,
  { parts, rule, lemma }: DescribedCue,
  { index, side }: Surroundings,
  features: FeatureList,
): void {
  const word = index + EDGE;
  const [before, own, next] = [parts[word - 1] as number, parts[word] as number, parts[word + 1] as number];
  const three = mix(mix(before, own), next);
  features.add(RULES.three, three);
  features.add(RULES.rule, three, rule);
  features.add(RULES.five, parts[word - 2] as number, three, parts[word + 2] as number);
  features.add(RULE.tag, own, codes.xpos[word] as number, side);
  features.add(RULE.lemma, own, rule, lemma);
  features.add(RULE.before, own, before, codes.form[word] as number);
  features.add(RULE.next, own, next, codes.form[word + 1] as number);
}

function addNear(
  { codes: { form: forms, xpos } }: DescribedSentence,
  cue: DescribedCue,
  here: Surroundings,
  features: FeatureList,
): void {
  const { index, length, side, quote, quoteEdges, commas } = here;
  const isNear = Math.abs(index - cue.index) <= NEAR_WORDS;
  const near = isNear ? index - cue.index : 2 * NEAR_WORDS + side;
  const word = index + EDGE;
  const [form, tag] = [forms[word] as number, xpos[word] as number];
  const [last, next] = [xpos[word - 1] as number, xpos[word + 1] as number];
  const isAtEnd = Number(index === 0) + 2 * Number(index >= length - 2);
  features.add(NEAR.tag, near, tag, cue.upos);
  features.add(NEAR.form, near, form);
  features.add(NEAR.lemma, near, cue.lemma);
  features.add(QUOTE.edges, quote, quoteEdges, side);
  features.add(QUOTE.lemma, quote, side, cue.lemma);
  features.add(FORM.side, form, side);
  features.add(FORM.lemma, form, cue.lemma);
  features.add(TAG.side, tag, side, cue.upos);
  features.add(TAG.three, last, tag, next, side);
  features.add(NEXT.before, forms[word - 1] as number, tag, side);
  features.add(NEXT.behind, forms[word + 1] as number, tag, side);
  features.add(SHAPE, here.shape, side, Math.min(MOST_COMMAS, commas));
  features.add(END, isAtEnd, side, tag);
}

/** Other cues: beside the word, between it and this one, and the one that governs it. */
function addOthers(
  { codes }: DescribedSentence,
  cue: DescribedCue,
  { steps, governors, between: cuesBetween }: OtherCues,
  { index, side }: Surroundings,
  features: FeatureList,
): void {
  const word = index + EDGE;
  const near = (steps[word - 1] as number) + 4 * (steps[word] as number) + 16 * (steps[word + 1] as number);
  const governor = governors[word] as number;
  const place = governor === cue.index ? 5 : governor === -1 ? 6 : (cue.places[governor] as number);
  const upper = governor + EDGE;
  const governs = mix(place, mix(steps[upper] as number, Number(governor < index)));
  const between = Math.min(MOST_BETWEEN, cuesBetween(index, cue.index));
  const part = cue.parts[word] as number;
  features.add(OTHER.near, near, side);
  features.add(OTHER.tag, near, codes.xpos[word] as number);
  features.add(OTHER.governor, governs, side);
  features.add(OTHER.relation, governs, codes.deprel[upper] as number);
  features.add(OTHER.part, governs, between, part);
  features.add(OTHER.many, between, side, part);
  features.add(OTHER.form, between, side, codes.form[word] as number);
  features.add(OTHER.place, place, cue.upos, side);
}

/** Adds the features of a word for the cue. */
export function describeRole(
  sentence: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  here: Surroundings,
  features: FeatureList,
): void {
  features.add(ANY);
  addWay(sentence, cue, here, features);
  addRules(sentence, cue, here, features);
  addNear(sentence, cue, here, features);
  addOthers(sentence, cue, others, here, features);
}
