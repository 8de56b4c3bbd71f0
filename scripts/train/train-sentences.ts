// Trains the sentence splitter on documents cut by our own word cutter.

import { cutWords } from '../../src/language/english/cut-words.ts';
import {
  type GapWord,
  passWord,
  sentenceFeatureCount,
  sentenceFeatures,
  startState,
} from '../../src/language/english/sentence-features.ts';
import { gapWords } from '../../src/language/english/split-sentences.ts';
import { noCodes, type WordCodes } from '../../src/language/english/word-codes.ts';
import type { WordVectors } from '../../src/language/vectors/word-vectors.ts';
import type { LanguageTables } from '../../src/tables/index.ts';
import { randomBySeed, shuffled } from './random.ts';
import type { GoldDocument } from './read-treebank.ts';
import { TrainingWeights } from './training-weights.ts';

export const sentenceClasses = ['inside', 'end'] as const;

/** The two scores of a gap must lie so far apart; what is right by less is learnt all the same. */
const margin = 3;

interface Paragraph {
  readonly words: readonly GapWord[];
  /** Per word, whether a sentence ends after it. */
  readonly ends: readonly boolean[];
}

export function trainSentences(
  documents: readonly GoldDocument[],
  tables: LanguageTables,
  vectors: WordVectors,
  options: { readonly epochs: number; readonly seed: number; readonly log: (line: string) => void },
): TrainingWeights {
  const random = randomBySeed(options.seed);
  const weights = new TrainingWeights(sentenceClasses.length);
  const codes = noCodes(vectors);
  const paragraphs = documents.flatMap((document) => paragraphsOf(document, tables, codes));
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let wrong = 0;
    for (const paragraph of shuffled(paragraphs, random)) wrong += learnParagraph(weights, paragraph);
    options.log(`sentences epoch ${epoch}: ${wrong} ends wrong or close while learning`);
  }
  return weights;
}

function paragraphsOf(
  document: GoldDocument,
  tables: LanguageTables,
  codes: WordCodes,
): readonly Paragraph[] {
  const ends = new Set(document.sentences.map((sentence) => sentence.tokens.at(-1)?.end));
  const starts = document.sentences.filter((s) => s.opensParagraph).map((s) => s.tokens[0]?.start ?? 0);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? document.text.length;
    const words = cutWords(document.text, { start, end }, tables);
    return {
      words: gapWords(document.text, words, codes),
      ends: words.map((word) => ends.has(word.end)),
    };
  });
}

function learnParagraph(weights: TrainingWeights, { words, ends }: Paragraph): number {
  const features = new Int32Array(sentenceFeatureCount);
  const scores = new Float64Array(2);
  let state = startState();
  let wrong = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    passWord(state, words[at] as GapWord);
    const isEnd = ends[at] === true;
    const count = sentenceFeatures(words, at, state, features);
    scores.fill(0);
    weights.addScores(features, count, scores);
    const lead = (scores[1] as number) - (scores[0] as number);
    if (isEnd ? lead <= margin : lead > -margin) {
      wrong += 1;
      weights.update(features, count, Number(isEnd), 1);
      weights.update(features, count, Number(!isEnd), -1);
    }
    weights.step += 1;
    if (isEnd) state = startState();
  }
  return wrong;
}
