// What tells which part a word has in the attribution of a cue: the way between the two in the tree, what lies between them in the
// text, the word's neighbours, the part that the rules give it, and the other cues beside it.

import type { DescribedCue } from './describe-anchor.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { feature, mix, OUTSIDE } from './mix-feature.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_STEPS = 3;
const MOST_DEPTH = 3;
const MOST_COMMAS = 3;
const MOST_BETWEEN = 2;
/** Places next to a cue are told apart one by one, those beyond by powers of two. */
const NEAR_WORDS = 3;
const MOST_POWERS = 6;

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
  while (stepsUp[at] === -1 && depth < above.length) {
    branchWord = at;
    at = above[depth] ?? -1;
    depth += 1;
  }
  const isMet = (stepsUp[at] ?? -1) >= 0;
  const steps = isMet ? (stepsUp[at] ?? 0) : MOST_STEPS;
  return {
    up: upCodes[Math.min(steps, upCodes.length - 1)] ?? 0,
    branchWord: isMet ? branchWord : -1,
    depth: isMet ? Math.min(MOST_DEPTH, depth) : 0,
  };
}

function wayFeatures(sentence: DescribedSentence, cue: DescribedCue, here: Surroundings): number[] {
  const { form, xpos, upos, lemma, deprel, name } = sentence.codes;
  const { index, side, quote, commas } = here;
  const { up, branchWord, depth } = wayTo(sentence, cue, index);
  const branch = deprel[branchWord] ?? OUTSIDE;
  const sided = mix(branch, side);
  const way = mix(up, sided);
  const [own, tag, relation] = [form[index] ?? 0, xpos[index] ?? 0, deprel[index] ?? 0];
  const between = Math.min(MOST_COMMAS, commas);
  const powers = Math.min(MOST_POWERS, Math.ceil(Math.log2(Math.abs(index - cue.index) + 1)));
  const isHead = Number(branchWord === index || index === cue.index);
  const head = (sentence.view.tree.words[index]?.head ?? 0) - 1;
  return [
    feature('way', way),
    feature('way l', way, cue.lemma),
    feature('way f', way, cue.upos, cue.frame),
    feature('way d', way, depth, relation),
    feature('way c', way, between, quote),
    feature('way r', way, cue.parts[index]),
    feature('br l', branch, Number(branchWord < cue.index), cue.lemma, cue.upos),
    feature('br u', sided, upos[branchWord] ?? OUTSIDE, Number(branchWord === 0)),
    feature('br t', sided, isHead, tag),
    feature('br n', sided, name[index], isHead),
    feature('head', sided, lemma[branchWord] ?? OUTSIDE),
    feature('frame', sided, cue.frame),
    feature('far c', powers, side, between),
    feature('far b', powers, sided),
    feature('form b', own, branch),
    feature('bef b', form[index - 1] ?? OUTSIDE, branch, own),
    feature('rel', relation, sided),
    feature('rel h', relation, deprel[head] ?? OUTSIDE, branch),
    feature('comma', between, sided, cue.rule),
  ];
}

function ruleFeatures(
  { codes }: DescribedSentence,
  cue: DescribedCue,
  { index, side }: Surroundings,
): number[] {
  const part = (at: number) => cue.parts[at] ?? OUTSIDE;
  const own = part(index);
  const three = mix(mix(part(index - 1), own), part(index + 1));
  return [
    feature('rules', three),
    feature('rules r', three, cue.rule),
    feature('rules 5', part(index - 2), three, part(index + 2)),
    feature('rule t', own, codes.xpos[index], side),
    feature('rule l', own, cue.rule, cue.lemma),
    feature('rule p', own, part(index - 1), codes.form[index]),
    feature('rule n', own, part(index + 1), codes.form[index + 1] ?? OUTSIDE),
  ];
}

function nearFeatures({ codes }: DescribedSentence, cue: DescribedCue, here: Surroundings): number[] {
  const { index, length, side, quote, quoteEdges, commas } = here;
  const isNear = Math.abs(index - cue.index) <= NEAR_WORDS;
  const near = isNear ? index - cue.index : 2 * NEAR_WORDS + side;
  const form = codes.form[index] ?? 0;
  const tag = codes.xpos[index] ?? 0;
  const [last, next] = [codes.xpos[index - 1] ?? OUTSIDE, codes.xpos[index + 1] ?? OUTSIDE];
  const isAtEnd = Number(index === 0) + 2 * Number(index >= length - 2);
  return [
    feature('near t', near, tag, cue.upos),
    feature('near f', near, form),
    feature('near l', near, cue.lemma),
    feature('quote', quote, quoteEdges, side),
    feature('quote l', quote, side, cue.lemma),
    feature('form s', form, side),
    feature('form l', form, cue.lemma),
    feature('tag', tag, side, cue.upos),
    feature('tags', last, tag, next, side),
    feature('before', codes.form[index - 1] ?? OUTSIDE, tag, side),
    feature('behind', codes.form[index + 1] ?? OUTSIDE, tag, side),
    feature('shape', here.shape, side, Math.min(MOST_COMMAS, commas)),
    feature('end', isAtEnd, side, tag),
  ];
}

/** Other cues: beside the word, between it and this one, and the one that governs it. */
function otherFeatures(
  { codes }: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  { index, side }: Surroundings,
): number[] {
  const at = (word: number) => (word === cue.index ? 0 : (others.steps[word] ?? 0));
  const near = at(index - 1) + 4 * at(index) + 16 * at(index + 1);
  const governor = others.governors[index] ?? -1;
  const place = governor === cue.index ? 5 : governor === -1 ? 6 : (cue.places[governor] ?? 0);
  const relation = codes.deprel[governor] ?? OUTSIDE;
  const governs = mix(place, mix(at(governor), Number(governor < index)));
  const between = Math.min(MOST_BETWEEN, others.between(index, cue.index));
  const part = cue.parts[index];
  return [
    feature('o near', near, side),
    feature('o tag', near, codes.xpos[index]),
    feature('o gov', governs, side),
    feature('o rel', governs, relation),
    feature('o part', governs, between, part),
    feature('o many', between, side, part),
    feature('o form', between, side, codes.form[index]),
    feature('o place', place, cue.upos, side),
  ];
}

/** The features of a word for the cue. */
export function describeRole(
  sentence: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  here: Surroundings,
): readonly number[] {
  return [
    feature('any'),
    ...wayFeatures(sentence, cue, here),
    ...ruleFeatures(sentence, cue, here),
    ...nearFeatures(sentence, cue, here),
    ...otherFeatures(sentence, cue, others, here),
  ];
}
