// What tells whether a word opens an attribution: the word, what hangs on it and what it hangs on, its neighbours, the rules.

import { lookUpWord } from '../../tables/index.ts';
import { headIndex, featureKeyOf as key } from '../../text/index.ts';
import type { DescribedSentence } from './describe-sentence.ts';

const NAMED = /^(?:PROPN|PRON|NOUN)$/u;
const TELLING = /^(?:aux|aux:pass|cop|neg|mark|compound:prt|advmod|expl|nsubj|nsubj:pass|case|det)$/u;
const PARTS: Readonly<Record<string, 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'>> = {
  VERB: 'verb',
  NOUN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
  ADP: 'preposition',
};

/** Whether the table knows the word as a cue, and with which frames. */
function framesAt({ view }: DescribedSentence, index: number): string {
  const word = view.tree.words[index];
  const part = PARTS[word?.upos ?? ''];
  if (word === undefined || part === undefined) return '-';
  const row = lookUpWord(view.cues[part], word);
  return row === undefined ? '-' : `${row.stance} ${[...row.frames].join(' ')}`;
}

/** What hangs on the word: each child by its relation, the small ones by their words, too. */
function describeBelow({ view }: DescribedSentence, index: number, lemma: string): number[] {
  const { tree } = view;
  const features: number[] = [];
  const relations: string[] = [];
  for (const child of tree.children[index] ?? []) {
    const word = tree.words[child];
    if (word === undefined || word.upos === 'PUNCT') continue;
    const side = child < index ? 'l' : 'r';
    relations.push(word.deprel);
    features.push(key`b ${word.deprel} ${side}`, key`b ${word.deprel} ${lemma}`);
    if (TELLING.test(word.deprel)) features.push(key`bw ${word.deprel} ${word.lemma}`);
    if (word.deprel.startsWith('nsubj')) {
      const kind = word.upos === 'PRON' ? word.form.toLowerCase() : word.xpos;
      features.push(key`bs ${kind}`, key`bs ${kind} ${lemma}`);
    }
    const mark = tree.children[child]
      ?.map((at) => tree.words[at])
      .find((at) => at?.deprel === 'mark' || at?.deprel === 'case');
    if (mark !== undefined)
      features.push(key`bm ${word.deprel} ${mark.lemma}`, key`bm ${mark.lemma} ${lemma}`);
  }
  features.push(
    key`bset ${relations.filter((relation) => /comp|obj|subj/u.test(relation)).join(' ')} ${lemma}`,
  );
  return features;
}

function describeAbove({ view, ancestors }: DescribedSentence, index: number, lemma: string): number[] {
  const { tree } = view;
  const word = tree.words[index];
  const head = tree.words[headIndex(tree, index)];
  const up = (ancestors[index] ?? []).map((at) => tree.words[at]);
  const features = [
    key`a ${word?.deprel}`,
    key`a ${word?.deprel} ${lemma}`,
    key`a ${word?.deprel} ${head?.upos}`,
    key`a ${word?.deprel} ${head?.lemma}`,
    key`a2 ${word?.deprel} ${head?.deprel} ${up[1]?.lemma}`,
  ];
  return features;
}

function describeNear({ view, quotation, forms }: DescribedSentence, index: number, lemma: string): number[] {
  const { words } = view.tree;
  const form = (at: number) => forms[at] ?? '#';
  const tag = (at: number) => words[at]?.xpos ?? '#';
  const inQuote = (quotation[index] ?? -1) >= 0;
  const isQuoteNext = [1, 2, 3].some((step) => !inQuote && (quotation[index + step] ?? -1) >= 0);
  const isQuoteBefore = [1, 2, 3, 4].some((step) => !inQuote && (quotation[index - step] ?? -1) >= 0);
  return [
    key`p ${form(index - 1)}`,
    key`n ${form(index + 1)}`,
    key`p ${form(index - 1)} ${lemma}`,
    key`n ${form(index + 1)} ${lemma}`,
    key`pt ${tag(index - 1)} ${tag(index)}`,
    key`nt ${tag(index)} ${tag(index + 1)}`,
    key`ntt ${tag(index)} ${tag(index + 1)} ${tag(index + 2)}`,
    key`n2 ${form(index + 1)} ${form(index + 2)}`,
    key`q ${inQuote} ${isQuoteNext} ${isQuoteBefore}`,
    key`q ${inQuote} ${isQuoteNext} ${isQuoteBefore} ${lemma}`,
    key`style ${view.sentence.style} ${tag(index)}`,
    key`place ${Math.min(index, 4)} ${tag(index)}`,
    key`near ${words.slice(Math.max(0, index - 4), index).some(({ upos }) => NAMED.test(upos))} ${tag(index)}`,
  ];
}

/** What the rules say of the word: in which rule's cue it stands, with how long a content, with or without a source. */
function describeRules({ proposed, cueOf }: DescribedSentence, index: number, lemma: string): number[] {
  const place = cueOf[index] ?? -1;
  const own = proposed[place];
  const inContent = proposed.findIndex(({ content }, other) => other !== place && content.includes(index));
  const outer = inContent < 0 ? '-' : proposed[inContent]?.ruleId;
  if (own === undefined) return [key`r none`, key`r none ${lemma}`, key`ro ${outer}`];
  const length = Math.min(6, Math.floor(Math.log2(own.content.length + 1)));
  const hasSource = own.source.length > 0;
  return [
    key`r ${own.ruleId}`,
    key`r ${own.ruleId} ${lemma}`,
    key`r ${own.ruleId} ${length} ${hasSource}`,
    key`r ${own.stance} ${hasSource}`,
    key`ro ${outer} ${own.ruleId}`,
  ];
}

/** A few of the features, which are enough to pass over most words. */
export function glanceAtCue({ view, proposed, cueOf }: DescribedSentence, index: number): readonly number[] {
  const word = view.tree.words[index];
  if (word === undefined) return [];
  const lemma = `${word.lemma.toLowerCase()} ${word.upos}`;
  const rule = proposed[cueOf[index] ?? -1];
  const byRules = rule === undefined ? [key`r none`, key`r none ${lemma}`] : [key`r ${rule.ruleId}`];
  return [key`any`, key`w ${lemma}`, key`t ${word.xpos}`, key`a ${word.deprel}`, ...byRules];
}

/** The features of a word as the head of a cue, each once. */
export function describeCue(sentence: DescribedSentence, index: number): readonly number[] {
  const word = sentence.view.tree.words[index];
  if (word === undefined) return [];
  const lemma = `${word.lemma.toLowerCase()} ${word.upos}`;
  const frames = framesAt(sentence, index);
  return [
    ...new Set([
      key`any`,
      key`w ${lemma}`,
      key`f ${word.form.toLowerCase()}`,
      key`t ${word.xpos}`,
      key`fr ${frames}`,
      key`fr ${frames} ${word.deprel}`,
      ...describeBelow(sentence, index, lemma),
      ...describeAbove(sentence, index, lemma),
      ...describeNear(sentence, index, lemma),
      ...describeRules(sentence, index, lemma),
    ]),
  ];
}
