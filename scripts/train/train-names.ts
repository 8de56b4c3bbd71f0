// Trains the reader of names by structured perceptron. A first round, dealt in folds, shows what a reading without help
// makes of each text; the second learns with that help, now and then without.

import { casingOf } from '../../src/language/english/casing.ts';
import { labelNames, nameLabels, type Scorer, startLabel } from '../../src/language/english/label-names.ts';
import {
  linkFeatures,
  type NameWords,
  nameFeatureCount,
  nameFeatures,
} from '../../src/language/english/name-features.ts';
import { hintCodes } from '../../src/language/english/name-hints.ts';
import { namesElsewhere } from '../../src/language/english/names-elsewhere.ts';
import { makeTagger, tagWords } from '../../src/language/english/tag-words.ts';
import { codeOf, noCodes, type WordCodes } from '../../src/language/english/word-codes.ts';
import type { WordVectors } from '../../src/language/vectors/word-vectors.ts';
import type { SparseWeights } from '../../src/language/weights/sparse-weights.ts';
import type { LanguageTables } from '../../src/tables/index.ts';
import { randomBySeed, shuffled } from './random.ts';
import { recase } from './recase.ts';
import { TrainingWeights } from './training-weights.ts';

export interface NameLesson {
  readonly document: string;
  readonly forms: readonly string[];
  /** Tags of a tagger that has not seen the sentence. */
  readonly tags: Uint8Array;
  readonly labels: Uint8Array;
}

export interface NameOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const folds = 5;
/** Epochs of the first round. */
const roundEpochs = 3;
/** How often a sentence is learnt without the help of the rest of its text. */
const withoutHelp = 0.3;

export function trainNames(
  lessons: readonly NameLesson[],
  tagger: SparseWeights,
  tables: LanguageTables,
  vectors: WordVectors,
  options: NameOptions,
): TrainingWeights {
  const codes = noCodes(vectors);
  const plain = lessons.map((lesson) => nameWords(lesson.forms, lesson.tags, tables, codes));
  const documents = [...new Set(lessons.map(({ document }) => document))];
  const elsewhere = new Map<NameLesson, Int32Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (lesson: NameLesson): boolean => documents.indexOf(lesson.document) % folds === fold;
    const { weights } = learn(
      lessons.filter((lesson) => !isHeld(lesson)),
      new Map(),
      tagger,
      tables,
      vectors,
      { ...options, epochs: roundEpochs },
    );
    const addScores: Scorer = (features, count, scores) => weights.addScores(features, count, scores);
    for (const document of documents) {
      const held = lessons
        .map((lesson, at) => ({ lesson, words: plain[at] as NameWords }))
        .filter(({ lesson }) => lesson.document === document && isHeld(lesson));
      const read = held.map(({ words }) => ({ words: words.words, labels: labelNames(words, addScores) }));
      for (const [at, help] of namesElsewhere(read).entries())
        elsewhere.set(held[at]?.lesson as NameLesson, help);
    }
  }
  return learn(lessons, elsewhere, tagger, tables, vectors, options).weights;
}

export function nameWords(
  forms: readonly string[],
  tags: Uint8Array,
  tables: LanguageTables,
  codes: WordCodes,
): NameWords {
  const words = forms.map((form) => codeOf(form, codes));
  return {
    words,
    tags,
    hints: hintCodes(forms, tables),
    casing: casingOf(words),
    elsewhere: new Int32Array(forms.length),
  };
}

function learn(
  lessons: readonly NameLesson[],
  elsewhere: ReadonlyMap<NameLesson, Int32Array>,
  tagger: SparseWeights,
  tables: LanguageTables,
  vectors: WordVectors,
  options: NameOptions,
): { readonly weights: TrainingWeights } {
  const random = randomBySeed(options.seed);
  const weights = new TrainingWeights(nameLabels.length);
  const codes = noCodes(vectors);
  const ownTagger = makeTagger(tagger);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let wrong = 0;
    for (const lesson of shuffled(lessons, random)) {
      const forms = recase(lesson.forms, random);
      const tags =
        forms === lesson.forms
          ? lesson.tags
          : tagWords(
              forms.map((form) => codeOf(form, codes)),
              ownTagger,
            );
      const sentence = nameWords(forms, tags, tables, codes);
      const help = random() < withoutHelp ? undefined : elsewhere.get(lesson);
      wrong += learnSentence(
        weights,
        help === undefined ? sentence : { ...sentence, elsewhere: help },
        lesson.labels,
      );
      weights.step += 1;
    }
    options.log(`names epoch ${epoch}: ${wrong} sentences wrong while learning`);
  }
  return { weights };
}

/** Rewards the gold labels and punishes the guessed ones where the two sequences differ. */
function learnSentence(weights: TrainingWeights, sentence: NameWords, gold: Uint8Array): number {
  const guess = labelNames(sentence, (features, count, scores) => weights.addScores(features, count, scores));
  if (guess.every((label, at) => label === gold[at])) return 0;
  const features = new Int32Array(nameFeatureCount);
  for (let at = 0; at < guess.length; at += 1) {
    const [right, wrong] = [gold[at] as number, guess[at] as number];
    if (right !== wrong) {
      const count = nameFeatures(sentence, at, features);
      weights.update(features, count, right, 1);
      weights.update(features, count, wrong, -1);
    }
    const rightBefore = at === 0 ? startLabel : (gold[at - 1] as number);
    const wrongBefore = at === 0 ? startLabel : (guess[at - 1] as number);
    if (right === wrong && rightBefore === wrongBefore) continue;
    weights.update(features, linkFeatures(sentence, at, rightBefore, features), right, 1);
    weights.update(features, linkFeatures(sentence, at, wrongBefore, features), wrong, -1);
  }
  return 1;
}
