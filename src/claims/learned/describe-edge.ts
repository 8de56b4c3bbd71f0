// What tells whether a part of an attribution begins or ends between two words: what the tree opens and closes there, the words on both
// sides, quotation marks, where the rules begin and end, and the cues that come next.

import { EDGE } from './code-words.ts';
import type { DescribedCue } from './describe-anchor.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { type FeatureList, mix, nameOf, OUTSIDE } from './mix-feature.ts';
import type { OtherCues } from './other-cues.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest places beside a cue are told apart, those beyond only by their side. */
const FARTHEST = 6;
/** So far on a cue is said to come next; no farther than lists of codes reach beyond the sentence. */
const NEXT_WORDS = 5;

const ANY = nameOf('e');
const TREE = {
  rules: nameOf('e rules o'),
  opens: nameOf('e opens'),
  opensFrame: nameOf('e opens f'),
  opensWord: nameOf('e opens w'),
  closes: nameOf('e closes'),
  both: nameOf('e both'),
  bothWords: nameOf('e both w'),
};
const SIDE = nameOf('e side');
const FROM = { plain: nameOf('e from'), tag: nameOf('e from t'), lemma: nameOf('e from l') };
const FORM = { side: nameOf('e form'), lemma: nameOf('e form l') };
const LAST = { side: nameOf('e last'), tag: nameOf('e last t') };
const WORDS = { two: nameOf('e two'), three: nameOf('e three') };
const TAGS = { two: nameOf('e tags'), four: nameOf('e tags 4') };
const OTHER = {
  near: nameOf('e o'),
  last: nameOf('e o last'),
  form: nameOf('e o form'),
  up: nameOf('e o up'),
  upForm: nameOf('e o up w'),
  rules: nameOf('e o rules'),
};
const RULES = { rule: nameOf('e rules'), words: nameOf('e rules w') };
const QUOTE = { side: nameOf('e quote'), last: nameOf('e quote w'), rules: nameOf('e quote r') };

/** Where the head of a word stands: the cue itself, or left or right of it. */
function headSide(head: number | undefined, cue: number): number {
  if (head === undefined) return 0;
  if (head - 1 === cue) return 1;
  return head - 1 < cue ? 2 : 3;
}

function addWords(
  { codes: { form: forms, xpos } }: DescribedSentence,
  cue: DescribedCue,
  index: number,
  side: number,
  features: FeatureList,
): void {
  const from = Math.max(-FARTHEST, Math.min(FARTHEST, index - cue.index));
  const word = index + EDGE;
  const [last, form] = [forms[word - 1] as number, forms[word] as number];
  const [lastTag, tag] = [xpos[word - 1] as number, xpos[word] as number];
  features.add(SIDE, side);
  features.add(FROM.plain, from);
  features.add(FROM.tag, from, tag, cue.upos);
  features.add(FROM.lemma, from, cue.lemma);
  features.add(FORM.side, form, side);
  features.add(FORM.lemma, form, cue.lemma);
  features.add(LAST.side, last, side);
  features.add(LAST.tag, last, tag, side);
  features.add(WORDS.two, last, form);
  features.add(WORDS.three, last, form, forms[word + 1] as number);
  features.add(TAGS.two, lastTag, tag, side);
  features.add(TAGS.four, xpos[word - 2] as number, lastTag, tag, xpos[word + 1] as number);
}

/** What ends with the word before, and what begins with the word. */
function addTree(
  { view, opens, closes, codes: { deprel, form: forms } }: DescribedSentence,
  cue: DescribedCue,
  index: number,
  side: number,
  rules: number,
  features: FeatureList,
): void {
  const { words } = view.tree;
  const opened = opens[index] as number;
  const closed = index === 0 ? -1 : (closes[index - 1] as number);
  const [open, close] = [deprel[opened + EDGE] ?? OUTSIDE, deprel[closed + EDGE] ?? OUTSIDE];
  const opening = mix(open, headSide(words[opened]?.head, cue.index));
  const closing = mix(close, headSide(closed < 0 ? undefined : words[closed]?.head, cue.index));
  const [last, form] = [forms[index - 1 + EDGE] as number, forms[index + EDGE] as number];
  features.add(TREE.rules, rules, open);
  features.add(TREE.opens, opening, side);
  features.add(TREE.opensFrame, opening, cue.frame, cue.upos);
  features.add(TREE.opensWord, opening, form, last);
  features.add(TREE.closes, closing, side);
  features.add(TREE.both, close, open, side);
  features.add(TREE.bothWords, close, open, last, form);
}

function addOthers(
  { codes: { form: forms }, opens }: DescribedSentence,
  cue: DescribedCue,
  { steps, governors }: OtherCues,
  index: number,
  side: number,
  features: FeatureList,
): void {
  const word = index + EDGE;
  const opened = opens[index] as number;
  const upper = governors[opened + EDGE] as number;
  const where = upper === -1 ? 0 : upper === cue.index ? 1 : upper === opened ? 2 : 3;
  let next = 0;
  for (let at = word; at < word + NEXT_WORDS; at += 1) next = Math.max(next, steps[at] as number);
  const [last, form] = [forms[word - 1] as number, forms[word] as number];
  const own = steps[word] as number;
  features.add(OTHER.near, steps[word - 1] as number, own, side);
  features.add(OTHER.last, next, side, last);
  features.add(OTHER.form, next, own, form, side);
  features.add(OTHER.up, where, side);
  features.add(OTHER.upForm, where, side, form);
  features.add(OTHER.rules, where, next, cue.parts[word - 1] as number, cue.parts[word] as number);
}

/** Adds the features of the place between a word and the one before it. */
export function describeEdge(
  sentence: DescribedSentence,
  cue: DescribedCue,
  others: OtherCues,
  { index }: Surroundings,
  features: FeatureList,
): void {
  const { quotation, codes } = sentence;
  const word = index + EDGE;
  const side = Number(index <= cue.index);
  const [before, own] = [quotation[word - 1] as number, quotation[word] as number];
  const quote = Number(before >= 0) + 2 * Number(own >= 0) + 4 * Number(before === own);
  const rules = mix(cue.parts[word - 1] as number, cue.parts[word] as number);
  const last = codes.form[word - 1] as number;
  features.add(ANY);
  addWords(sentence, cue, index, side, features);
  addTree(sentence, cue, index, side, rules, features);
  addOthers(sentence, cue, others, index, side, features);
  features.add(RULES.rule, rules, cue.rule);
  features.add(RULES.words, rules, last, codes.form[word] as number);
  features.add(QUOTE.side, quote, side);
  features.add(QUOTE.last, quote, last, side);
  features.add(QUOTE.rules, quote, rules);
}
