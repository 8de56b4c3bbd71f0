// What tells whether a word opens an attribution: the word, what hangs on it and what it hangs on, its neighbours, the rules.

import { lookUpWord } from '../../tables/index.ts';
import { headIndex } from '../../text/index.ts';
import { EDGE } from './code-words.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { codeOf, type FeatureList, mix, nameOf, OUTSIDE } from './mix-feature.ts';

const NAMED: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'NOUN']);
const TELLING: ReadonlySet<string> = new Set(
  'aux aux:pass cop neg mark compound:prt advmod expl nsubj nsubj:pass case det'.split(' '),
);
/** Parts of the names of relations that make the frame of a verb. */
const FRAMING = ['comp', 'obj', 'subj'];
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

const [ANY, WORD, FORM, TAG] = [nameOf('any'), nameOf('w'), nameOf('f'), nameOf('t')];
const FRAMES = { plain: nameOf('fr'), relation: nameOf('frd') };
const SUBJECT = {
  kind: nameOf('bs'),
  kindLemma: nameOf('bsl'),
  name: nameOf('bn'),
  nameLemma: nameOf('bnl'),
};
const BELOW = {
  relation: nameOf('b'),
  lemma: nameOf('bl'),
  word: nameOf('bw'),
  mark: nameOf('bm'),
  markLemma: nameOf('bml'),
  all: nameOf('bset'),
};
const ABOVE = {
  relation: nameOf('a'),
  lemma: nameOf('al'),
  upos: nameOf('au'),
  head: nameOf('ah'),
  second: nameOf('a2'),
};
const NEAR = {
  last: nameOf('p'),
  next: nameOf('n'),
  lastLemma: nameOf('pl'),
  nextLemma: nameOf('nl'),
  lastTag: nameOf('pt'),
  nextTag: nameOf('nt'),
  nextTags: nameOf('ntt'),
  nextTwo: nameOf('n2'),
  quotes: nameOf('q'),
  quotesLemma: nameOf('ql'),
  style: nameOf('style'),
  place: nameOf('place'),
  named: nameOf('near'),
};
const RULE = {
  none: nameOf('rno'),
  noneLemma: nameOf('rnol'),
  outer: nameOf('ro'),
  plain: nameOf('r'),
  lemma: nameOf('rl'),
  length: nameOf('rn'),
  stance: nameOf('rs'),
};

/** Whether the table knows the word as a cue, and with which frames. */
function framesAt({ view }: DescribedSentence, index: number): number {
  const word = view.tree.words[index];
  const part = PARTS[word?.upos ?? ''];
  if (word === undefined || part === undefined) return OUTSIDE;
  const row = lookUpWord(view.cues[part], word);
  return row === undefined ? OUTSIDE : codeOf(`${row.stance} ${[...row.frames].join(' ')}`);
}

function addSubject(
  { view, codes }: DescribedSentence,
  at: number,
  lemma: number,
  features: FeatureList,
): void {
  const isPronoun = view.tree.words[at]?.upos === 'PRON';
  const kind = (isPronoun ? codes.form : codes.xpos)[at + EDGE] as number;
  const name = codes.name[at + EDGE] as number;
  features.add(SUBJECT.kind, kind);
  features.add(SUBJECT.kindLemma, kind, lemma);
  features.add(SUBJECT.name, name);
  features.add(SUBJECT.nameLemma, name, lemma);
}

/** What hangs on the word: each child by its relation, the small ones by their words, too. */
function addBelow(sentence: DescribedSentence, index: number, lemma: number, features: FeatureList): void {
  const { codes } = sentence;
  const { tree } = sentence.view;
  let frame = 0;
  for (const child of tree.children[index] ?? []) {
    const word = tree.words[child];
    if (word === undefined || word.upos === 'PUNCT') continue;
    const { deprel } = word;
    const relation = codes.deprel[child + EDGE] as number;
    if (FRAMING.some((part) => deprel.includes(part))) frame = mix(frame, relation);
    features.add(BELOW.relation, relation, Number(child < index));
    features.add(BELOW.lemma, relation, lemma);
    if (TELLING.has(deprel)) features.add(BELOW.word, relation, codes.lemma[child + EDGE] as number);
    if (deprel.startsWith('nsubj')) addSubject(sentence, child, lemma, features);
    const mark = tree.children[child]?.find((at) => {
      const below = tree.words[at]?.deprel;
      return below === 'mark' || below === 'case';
    });
    if (mark === undefined) continue;
    const opening = codes.lemma[mark + EDGE] as number;
    features.add(BELOW.mark, relation, opening);
    features.add(BELOW.markLemma, opening, lemma);
  }
  features.add(BELOW.all, frame, lemma);
}

function addAbove(
  { view, codes, ancestors }: DescribedSentence,
  index: number,
  lemma: number,
  features: FeatureList,
): void {
  const relation = codes.deprel[index + EDGE] as number;
  const head = headIndex(view.tree, index) + EDGE;
  const grandparent = (ancestors[index]?.[1] ?? -1) + EDGE;
  features.add(ABOVE.relation, relation);
  features.add(ABOVE.lemma, relation, lemma);
  features.add(ABOVE.upos, relation, codes.upos[head] ?? OUTSIDE);
  features.add(ABOVE.head, relation, codes.lemma[head] ?? OUTSIDE);
  features.add(ABOVE.second, relation, codes.deprel[head] ?? OUTSIDE, codes.lemma[grandparent] ?? OUTSIDE);
}

/** Whether the word is quoted, and whether a quotation begins or has ended beside it. */
function quotesNear({ quotation }: DescribedSentence, index: number): number {
  const isQuoted = (at: number) => (quotation[at + EDGE] as number) >= 0;
  if (isQuoted(index)) return 4;
  const isNext = isQuoted(index + 1) || isQuoted(index + 2) || isQuoted(index + 3);
  const isBefore = isQuoted(index - 1) || isQuoted(index - 2) || isQuoted(index - 3) || isQuoted(index - 4);
  return Number(isNext) + 2 * Number(isBefore);
}

function addNear(sentence: DescribedSentence, index: number, lemma: number, features: FeatureList): void {
  const { view, codes } = sentence;
  const { words } = view.tree;
  const form = (at: number) => codes.form[at + EDGE] as number;
  const tag = (at: number) => codes.xpos[at + EDGE] as number;
  const quotes = quotesNear(sentence, index);
  let isNamed = false;
  for (let at = Math.max(0, index - FIRST_WORDS); at < index; at += 1)
    isNamed ||= NAMED.has(words[at]?.upos ?? '');
  features.add(NEAR.last, form(index - 1));
  features.add(NEAR.next, form(index + 1));
  features.add(NEAR.lastLemma, form(index - 1), lemma);
  features.add(NEAR.nextLemma, form(index + 1), lemma);
  features.add(NEAR.lastTag, tag(index - 1), tag(index));
  features.add(NEAR.nextTag, tag(index), tag(index + 1));
  features.add(NEAR.nextTags, tag(index), tag(index + 1), tag(index + 2));
  features.add(NEAR.nextTwo, form(index + 1), form(index + 2));
  features.add(NEAR.quotes, quotes);
  features.add(NEAR.quotesLemma, quotes, lemma);
  features.add(NEAR.style, Number(view.sentence.style === 'headline'), tag(index));
  features.add(NEAR.place, Math.min(index, FIRST_WORDS), tag(index));
  features.add(NEAR.named, Number(isNamed), tag(index));
}

/** What the rules say of the word: in which rule's cue it stands, with how long a content, with or without a source. */
function addRules(
  { proposed, cueOf }: DescribedSentence,
  index: number,
  lemma: number,
  features: FeatureList,
): void {
  const place = cueOf[index] ?? -1;
  const own = proposed[place];
  const outer = codeOf(
    proposed.find(({ content }, other) => other !== place && content.includes(index))?.ruleId,
  );
  if (own === undefined) {
    features.add(RULE.none);
    features.add(RULE.noneLemma, lemma);
    features.add(RULE.outer, outer);
    return;
  }
  const length = Math.min(MOST_POWERS, Math.floor(Math.log2(own.content.length + 1)));
  const [rule, hasSource] = [codeOf(own.ruleId), Number(own.source.length > 0)];
  features.add(RULE.plain, rule);
  features.add(RULE.lemma, rule, lemma);
  features.add(RULE.length, rule, length, hasSource);
  features.add(RULE.stance, codeOf(own.stance), hasSource);
  features.add(RULE.outer, outer, rule);
}

/** Word and part of speech. */
function wordAt({ codes }: DescribedSentence, index: number): number {
  return mix(codes.lemma[index + EDGE] as number, codes.upos[index + EDGE] as number);
}

/** Adds a few of the features, which are enough to pass over most words. */
export function glanceAtCue(sentence: DescribedSentence, index: number, features: FeatureList): void {
  const { codes, proposed, cueOf } = sentence;
  const lemma = wordAt(sentence, index);
  const rule = proposed[cueOf[index] ?? -1];
  features.add(ANY);
  features.add(WORD, lemma);
  features.add(TAG, codes.xpos[index + EDGE] as number);
  features.add(ABOVE.relation, codes.deprel[index + EDGE] as number);
  if (rule === undefined) {
    features.add(RULE.none);
    features.add(RULE.noneLemma, lemma);
  } else features.add(RULE.plain, codeOf(rule.ruleId));
}

/** Adds the features of a word as the head of a cue, each once. */
export function describeCue(sentence: DescribedSentence, index: number, features: FeatureList): void {
  const { codes } = sentence;
  const lemma = wordAt(sentence, index);
  const frames = framesAt(sentence, index);
  features.add(ANY);
  features.add(WORD, lemma);
  features.add(FORM, codes.form[index + EDGE] as number);
  features.add(TAG, codes.xpos[index + EDGE] as number);
  features.add(FRAMES.plain, frames);
  features.add(FRAMES.relation, frames, codes.deprel[index + EDGE] as number);
  addBelow(sentence, index, lemma, features);
  addAbove(sentence, index, lemma, features);
  addNear(sentence, index, lemma, features);
  addRules(sentence, index, lemma, features);
  features.dropRepeated();
}
