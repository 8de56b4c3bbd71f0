// What tells whether a word opens an attribution: the word, what hangs on it and what it hangs on, its neighbours, the rules.

import { lookUpWord } from '../../tables/index.ts';
import { headIndex } from '../../text/index.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { codeOf, feature, mix, OUTSIDE } from './mix-feature.ts';

const NAMED = /^(?:PROPN|PRON|NOUN)$/u;
const TELLING = /^(?:aux|aux:pass|cop|neg|mark|compound:prt|advmod|expl|nsubj|nsubj:pass|case|det)$/u;
/** Relations that make the frame of a verb. */
const FRAMING = /comp|obj|subj/u;
const MARKING = /^(?:mark|case)$/u;
const PARTS: Readonly<Record<string, 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'>> = {
  VERB: 'verb',
  NOUN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
  ADP: 'preposition',
};
/** Longer contents are not told apart by their length in powers of two. */
const MOST_POWERS = 6;
const FIRST_WORDS = 4;

/** Whether the table knows the word as a cue, and with which frames. */
function framesAt({ view }: DescribedSentence, index: number): number {
  const word = view.tree.words[index];
  const part = PARTS[word?.upos ?? ''];
  if (word === undefined || part === undefined) return OUTSIDE;
  const row = lookUpWord(view.cues[part], word);
  return row === undefined ? OUTSIDE : codeOf(`${row.stance} ${[...row.frames].join(' ')}`);
}

function describeSubject({ view, codes }: DescribedSentence, at: number, lemma: number): number[] {
  const isPronoun = view.tree.words[at]?.upos === 'PRON';
  const kind = (isPronoun ? codes.form[at] : codes.xpos[at]) ?? OUTSIDE;
  const name = codes.name[at] ?? OUTSIDE;
  return [feature('bs', kind), feature('bsl', kind, lemma), feature('bn', name), feature('bnl', name, lemma)];
}

/** What hangs on the word: each child by its relation, the small ones by their words, too. */
function describeBelow(sentence: DescribedSentence, index: number, lemma: number): number[] {
  const { codes } = sentence;
  const { tree } = sentence.view;
  const features: number[] = [];
  let frame = 0;
  for (const child of tree.children[index] ?? []) {
    const word = tree.words[child];
    if (word === undefined || word.upos === 'PUNCT') continue;
    const relation = codes.deprel[child] ?? OUTSIDE;
    if (FRAMING.test(word.deprel)) frame = mix(frame, relation);
    features.push(feature('b', relation, Number(child < index)), feature('bl', relation, lemma));
    if (TELLING.test(word.deprel)) features.push(feature('bw', relation, codes.lemma[child]));
    if (word.deprel.startsWith('nsubj')) features.push(...describeSubject(sentence, child, lemma));
    const mark = tree.children[child]?.find((at) => MARKING.test(tree.words[at]?.deprel ?? ''));
    const opening = codes.lemma[mark ?? -1];
    if (opening !== undefined)
      features.push(feature('bm', relation, opening), feature('bml', opening, lemma));
  }
  features.push(feature('bset', frame, lemma));
  return features;
}

function describeAbove(
  { view, codes, ancestors }: DescribedSentence,
  index: number,
  lemma: number,
): number[] {
  const relation = codes.deprel[index] ?? OUTSIDE;
  const head = headIndex(view.tree, index);
  const grandparent = ancestors[index]?.[1] ?? -1;
  const headLemma = codes.lemma[head] ?? OUTSIDE;
  return [
    feature('a', relation),
    feature('al', relation, lemma),
    feature('au', relation, codes.upos[head] ?? OUTSIDE),
    feature('ah', relation, headLemma),
    feature('a2', relation, codes.deprel[head] ?? OUTSIDE, codes.lemma[grandparent] ?? OUTSIDE),
  ];
}

/** Whether the word is quoted, and whether a quotation begins or has ended beside it. */
function quotesNear({ quotation }: DescribedSentence, index: number): number {
  const isQuoted = (at: number) => (quotation[at] ?? -1) >= 0;
  if (isQuoted(index)) return 4;
  const isNext = [1, 2, 3].some((step) => isQuoted(index + step));
  const isBefore = [1, 2, 3, 4].some((step) => isQuoted(index - step));
  return Number(isNext) + 2 * Number(isBefore);
}

function describeNear(sentence: DescribedSentence, index: number, lemma: number): number[] {
  const { view, codes } = sentence;
  const { words } = view.tree;
  const form = (at: number) => codes.form[at] ?? OUTSIDE;
  const tag = (at: number) => codes.xpos[at] ?? OUTSIDE;
  const quotes = quotesNear(sentence, index);
  const isNamed = words.slice(Math.max(0, index - FIRST_WORDS), index).some(({ upos }) => NAMED.test(upos));
  return [
    feature('p', form(index - 1)),
    feature('n', form(index + 1)),
    feature('pl', form(index - 1), lemma),
    feature('nl', form(index + 1), lemma),
    feature('pt', tag(index - 1), tag(index)),
    feature('nt', tag(index), tag(index + 1)),
    feature('ntt', tag(index), tag(index + 1), tag(index + 2)),
    feature('n2', form(index + 1), form(index + 2)),
    feature('q', quotes),
    feature('ql', quotes, lemma),
    feature('style', Number(view.sentence.style === 'headline'), tag(index)),
    feature('place', Math.min(index, FIRST_WORDS), tag(index)),
    feature('near', Number(isNamed), tag(index)),
  ];
}

/** What the rules say of the word: in which rule's cue it stands, with how long a content, with or without a source. */
function describeRules({ proposed, cueOf }: DescribedSentence, index: number, lemma: number): number[] {
  const place = cueOf[index] ?? -1;
  const own = proposed[place];
  const outer = codeOf(
    proposed.find(({ content }, other) => other !== place && content.includes(index))?.ruleId,
  );
  if (own === undefined) return [feature('rno'), feature('rnol', lemma), feature('ro', outer)];
  const length = Math.min(MOST_POWERS, Math.floor(Math.log2(own.content.length + 1)));
  const [rule, hasSource] = [codeOf(own.ruleId), Number(own.source.length > 0)];
  return [
    feature('r', rule),
    feature('rl', rule, lemma),
    feature('rn', rule, length, hasSource),
    feature('rs', codeOf(own.stance), hasSource),
    feature('ro', outer, rule),
  ];
}

/** Word and part of speech. */
function wordAt({ codes }: DescribedSentence, index: number): number {
  return mix(codes.lemma[index] ?? OUTSIDE, codes.upos[index] ?? OUTSIDE);
}

/** A few of the features, which are enough to pass over most words. */
export function glanceAtCue(sentence: DescribedSentence, index: number): readonly number[] {
  const { codes, proposed, cueOf } = sentence;
  const lemma = wordAt(sentence, index);
  const rule = proposed[cueOf[index] ?? -1];
  const byRules =
    rule === undefined ? [feature('rno'), feature('rnol', lemma)] : [feature('r', codeOf(rule.ruleId))];
  return [
    feature('any'),
    feature('w', lemma),
    feature('t', codes.xpos[index]),
    feature('a', codes.deprel[index]),
    ...byRules,
  ];
}

/** The features of a word as the head of a cue, each once. */
export function describeCue(sentence: DescribedSentence, index: number): readonly number[] {
  const { codes } = sentence;
  const lemma = wordAt(sentence, index);
  const frames = framesAt(sentence, index);
  return [
    ...new Set([
      feature('any'),
      feature('w', lemma),
      feature('f', codes.form[index]),
      feature('t', codes.xpos[index]),
      feature('fr', frames),
      feature('frd', frames, codes.deprel[index]),
      ...describeBelow(sentence, index, lemma),
      ...describeAbove(sentence, index, lemma),
      ...describeNear(sentence, index, lemma),
      ...describeRules(sentence, index, lemma),
    ]),
  ];
}
