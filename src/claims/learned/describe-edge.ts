// What tells whether a part of an attribution begins or ends between two words: what the tree opens and closes there, the words on both
// sides, quotation marks, where the rules begin and end, and the cues that come next.

import type { DescribedCue } from './describe-anchor.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { feature, mix, OUTSIDE } from './mix-feature.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest places beside a cue are told apart, those beyond only by their side. */
const FARTHEST = 6;
/** So far on a cue is said to come next. */
const NEXT_WORDS = 5;

/** Where the head of a word stands: the cue itself, or left or right of it. */
function headSide(head: number | undefined, cue: number): number {
  if (head === undefined) return 0;
  if (head - 1 === cue) return 1;
  return head - 1 < cue ? 2 : 3;
}

/** What ends with the word before, and what begins with the word. */
function treeFeatures(
  { view, opens, closes, codes }: DescribedSentence,
  cue: DescribedCue,
  index: number,
  side: number,
  rules: number,
): number[] {
  const { words } = view.tree;
  const [opened, closed] = [opens[index] ?? -1, closes[index - 1] ?? -1];
  const [open, close] = [codes.deprel[opened] ?? OUTSIDE, codes.deprel[closed] ?? OUTSIDE];
  const opening = mix(open, headSide(words[opened]?.head, cue.index));
  const closing = mix(close, headSide(words[closed]?.head, cue.index));
  const [last, form] = [codes.form[index - 1] ?? OUTSIDE, codes.form[index] ?? OUTSIDE];
  return [
    feature('e rules o', rules, open),
    feature('e opens', opening, side),
    feature('e opens f', opening, cue.frame, cue.upos),
    feature('e opens w', opening, form, last),
    feature('e closes', closing, side),
    feature('e both', close, open, side),
    feature('e both w', close, open, last, form),
  ];
}

function wordFeatures(
  { codes }: DescribedSentence,
  cue: DescribedCue,
  index: number,
  side: number,
): number[] {
  const from = Math.max(-FARTHEST, Math.min(FARTHEST, index - cue.index));
  const [last, form] = [codes.form[index - 1] ?? OUTSIDE, codes.form[index] ?? OUTSIDE];
  const [lastTag, tag] = [codes.xpos[index - 1] ?? OUTSIDE, codes.xpos[index] ?? OUTSIDE];
  const [tagBefore, tagNext] = [codes.xpos[index - 2] ?? OUTSIDE, codes.xpos[index + 1] ?? OUTSIDE];
  return [
    feature('e side', side),
    feature('e from', from),
    feature('e from t', from, tag, cue.upos),
    feature('e from l', from, cue.lemma),
    feature('e form', form, side),
    feature('e form l', form, cue.lemma),
    feature('e last', last, side),
    feature('e last t', last, tag, side),
    feature('e two', last, form),
    feature('e three', last, form, codes.form[index + 1] ?? OUTSIDE),
    feature('e tags', lastTag, tag, side),
    feature('e tags 4', tagBefore, lastTag, tag, tagNext),
  ];
}

function otherFeatures(
  { codes, opens }: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  index: number,
  side: number,
): number[] {
  const at = (word: number) => (word === cue.index ? 0 : (others.steps[word] ?? 0));
  const opened = opens[index] ?? -1;
  const upper = others.governors[opened] ?? -1;
  const where = upper === -1 ? 0 : upper === cue.index ? 1 : upper === opened ? 2 : 3;
  let next = 0;
  for (let word = index; word < index + NEXT_WORDS; word += 1) next = Math.max(next, at(word));
  const [last, form] = [codes.form[index - 1] ?? OUTSIDE, codes.form[index] ?? OUTSIDE];
  return [
    feature('e o', at(index - 1), at(index), side),
    feature('e o last', next, side, last),
    feature('e o form', next, at(index), form, side),
    feature('e o up', where, side),
    feature('e o up w', where, side, form),
    feature('e o rules', where, next, cue.parts[index - 1] ?? OUTSIDE, cue.parts[index]),
  ];
}

/** The features of the place between a word and the one before it. */
export function describeEdge(
  sentence: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  { index }: Surroundings,
): readonly number[] {
  const { quotation, codes } = sentence;
  const side = Number(index <= cue.index);
  const [before, own] = [quotation[index - 1] ?? -1, quotation[index] ?? -1];
  const quote = Number(before >= 0) + 2 * Number(own >= 0) + 4 * Number(before === own);
  const rules = mix(cue.parts[index - 1] ?? OUTSIDE, cue.parts[index] ?? OUTSIDE);
  const last = codes.form[index - 1] ?? OUTSIDE;
  return [
    feature('e'),
    ...wordFeatures(sentence, cue, index, side),
    ...treeFeatures(sentence, cue, index, side, rules),
    ...otherFeatures(sentence, cue, others, index, side),
    feature('e rules', rules, cue.rule),
    feature('e rules w', rules, last, codes.form[index]),
    feature('e quote', quote, side),
    feature('e quote w', quote, last, side),
    feature('e quote r', quote, rules),
  ];
}
