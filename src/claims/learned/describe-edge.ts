// What tells whether a part of an attribution begins or ends between two words: what the tree opens and closes there, the words on both
// sides, quotation marks, and where the rules begin and end.

import { featureKeyOf as key } from '../../text/index.ts';
import type { DescribedCue } from './describe-role.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest places beside a cue are told apart, those beyond only by their side. */
const FARTHEST = 6;

/** Where the head of a word stands: the cue itself, or left or right of it. */
function headSide(head: number | undefined, cue: number): string {
  if (head === undefined) return '#';
  if (head - 1 === cue) return 'cue';
  return head - 1 < cue ? 'l' : 'r';
}

/** What ends with the word before, and what begins with the word. */
function treeFeatures(
  { view, opens, closes }: DescribedSentence,
  cue: DescribedCue,
  { index, form }: Surroundings,
  side: string,
): number[] {
  const { words } = view.tree;
  const [opened, closed] = [words[opens[index] ?? -1], words[closes[index - 1] ?? -1]];
  const opening = `${opened?.deprel} ${headSide(opened?.head, cue.index)}`;
  const closing = `${closed?.deprel} ${headSide(closed?.head, cue.index)}`;
  const rules = `${cue.parts[index - 1]} ${cue.parts[index]}`;
  return [
    key`e rules ${rules} ${opened?.deprel}`,
    key`e opens ${opening} ${side}`,
    key`e opens ${opening} ${cue.frame} ${cue.upos}`,
    key`e opens ${opening} ${form(index)} ${form(index - 1)}`,
    key`e closes ${closing} ${side}`,
    key`e both ${closed?.deprel} ${opened?.deprel} ${side}`,
    key`e both ${closed?.deprel} ${opened?.deprel} ${form(index - 1)} ${form(index)}`,
  ];
}

function wordFeatures(cue: DescribedCue, { index, form, tag }: Surroundings, side: string): number[] {
  const from = Math.max(-FARTHEST, Math.min(FARTHEST, index - cue.index));
  return [
    key`e side ${side}`,
    key`e from ${from}`,
    key`e from ${from} ${tag(index)} ${cue.upos}`,
    key`e from ${from} ${cue.lemma}`,
    key`e form ${form(index)} ${side}`,
    key`e form ${form(index)} ${cue.lemma}`,
    key`e before ${form(index - 1)} ${side}`,
    key`e before ${form(index - 1)} ${tag(index)} ${side}`,
    key`e before ${form(index - 1)} ${form(index)}`,
    key`e before ${form(index - 1)} ${form(index)} ${form(index + 1)}`,
    key`e tags ${tag(index - 1)} ${tag(index)} ${side}`,
    key`e tags ${tag(index - 2)} ${tag(index - 1)} ${tag(index)} ${tag(index + 1)}`,
  ];
}

/** The features of the place between a word and the one before it. */
export function describeEdge(
  sentence: DescribedSentence,
  cue: DescribedCue,
  here: Surroundings,
): readonly number[] {
  const { quotation } = sentence;
  const { index, form } = here;
  const side = index <= cue.index ? 'l' : 'r';
  const [last, own] = [quotation[index - 1] ?? -1, quotation[index] ?? -1];
  const quote = `${last >= 0} ${own >= 0} ${last === own}`;
  const rules = `${cue.parts[index - 1]} ${cue.parts[index]}`;
  return [
    key`e`,
    ...wordFeatures(cue, here, side),
    ...treeFeatures(sentence, cue, here, side),
    key`e rules ${rules} ${cue.ruleId}`,
    key`e rules ${rules} ${form(index - 1)} ${form(index)}`,
    key`e quote ${quote} ${side}`,
    key`e quote ${quote} ${form(index - 1)} ${side}`,
    key`e quote ${quote} ${rules}`,
  ];
}
