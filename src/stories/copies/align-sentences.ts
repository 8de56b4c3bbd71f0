// Which sentence of one text says what which sentence of another says, in other words perhaps: by the weight of the words that
// they share. "Minsk has freed 52 detainees" is near "Fifty-two detainees were freed by Minsk", far from "Minsk is a city".

import type { Words } from '../words/read-words.ts';
import { sentenceRanges } from '../words/sentence-ranges.ts';
import type { WordWeights } from '../words/word-weights.ts';

/** A sentence of the first text and the one of the second that is nearest to it. */
export interface AlignedSentence {
  /** First and last but one word of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Number of the nearest sentence of the other text, -1 where no word is shared, with its words. */
  readonly other: number;
  readonly otherStart: number;
  readonly otherEnd: number;
  /** Shared weight by that of the heavier sentence, 0 to 1. */
  readonly similarity: number;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly stems: readonly number[];
  readonly weight: number;
}

/** A sentence of fewer different words is a scrap: "Read more." */
const fewestStems = 4;

interface SentencesOfText {
  readonly weights: WordWeights;
  readonly sentences: readonly Sentence[];
  /** Numbers of the sentences with each stem. */
  readonly byStem: ReadonlyMap<number, readonly number[]>;
}

/** A text is compared with many others. */
const kept = new WeakMap<Words, SentencesOfText>();

function readSentences(words: Words, weights: WordWeights): SentencesOfText {
  const known = kept.get(words);
  if (known?.weights === weights) return known;
  const sentences = sentencesOf(words, weights);
  const byStem = new Map<number, number[]>();
  for (const [number, { stems }] of sentences.entries())
    for (const stem of stems) {
      const listed = byStem.get(stem);
      if (listed === undefined) byStem.set(stem, [number]);
      else listed.push(number);
    }
  const read = { weights, sentences, byStem };
  kept.set(words, read);
  return read;
}

function sentencesOf(words: Words, weights: WordWeights): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end } of sentenceRanges(words)) {
    const stems = [...new Set(words.stems.subarray(start, end))];
    const weight = stems.reduce((sum, stem) => sum + weights.of(stem), 0);
    if (stems.length >= fewestStems) sentences.push({ start, end, stems, weight });
  }
  return sentences;
}

/** The sentences of `a`, each with its nearest in `b`. */
export function alignSentences(a: Words, b: Words, weights: WordWeights): readonly AlignedSentence[] {
  const { sentences: others, byStem } = readSentences(b, weights);
  const shared = new Float64Array(others.length);
  return readSentences(a, weights).sentences.map(({ start, end, stems, weight }) => {
    shared.fill(0);
    for (const stem of stems)
      for (const number of byStem.get(stem) ?? [])
        shared[number] = (shared[number] as number) + weights.of(stem);
    let [other, similarity] = [-1, 0];
    for (const [number, { weight: otherWeight }] of others.entries()) {
      const share = (shared[number] as number) / Math.max(weight, otherWeight);
      if (share > similarity) [other, similarity] = [number, share];
    }
    const nearest = others[other];
    return { start, end, other, otherStart: nearest?.start ?? 0, otherEnd: nearest?.end ?? 0, similarity };
  });
}
