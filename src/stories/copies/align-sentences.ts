// Which sentence of one text says what which sentence of another says, in other words perhaps: by the weight of the words that
// they share. "Minsk has freed 52 detainees" is near "Fifty-two detainees were freed by Minsk", far from "Minsk is a city".

import { type NumberedStems, numberStems } from '../words/numbered-stems.ts';
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
  /** Numbers of its different stems. */
  readonly stems: Uint32Array;
  readonly weight: number;
}

/** A sentence of fewer different words is a scrap: "Read more." */
const fewestStems = 4;

interface SentencesOfText {
  readonly numbered: NumberedStems;
  readonly sentences: readonly Sentence[];
  /** The sentences with each stem one after the other: those of stem 3 from `from[3]` up to, but not including, `from[4]`. */
  readonly withStem: { readonly from: Uint32Array; readonly sentences: Uint32Array };
}

/** A text is compared with many others. */
const kept = new WeakMap<NumberedStems, SentencesOfText>();

function readSentences(words: Words, weights: WordWeights): SentencesOfText {
  const numbered = numberStems(words, weights);
  const read = kept.get(numbered) ?? listSentences(words, numbered);
  kept.set(numbered, read);
  return read;
}

function listSentences(words: Words, numbered: NumberedStems): SentencesOfText {
  const sentences = sentencesOf(words, numbered);
  const from = new Uint32Array(numbered.stems.length + 1);
  for (const { stems } of sentences)
    for (const stem of stems) from[stem + 1] = (from[stem + 1] as number) + 1;
  for (let stem = 1; stem < from.length; stem += 1)
    from[stem] = (from[stem] as number) + (from[stem - 1] as number);
  const next = from.slice();
  const listed = new Uint32Array(from.at(-1) ?? 0);
  for (const [number, { stems }] of sentences.entries())
    for (const stem of stems) {
      listed[next[stem] as number] = number;
      next[stem] = (next[stem] as number) + 1;
    }
  return { numbered, sentences, withStem: { from, sentences: listed } };
}

function sentencesOf(words: Words, { ofWords, weights }: NumberedStems): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end } of sentenceRanges(words)) {
    const stems = Uint32Array.from(new Set(ofWords.subarray(start, end)));
    const weight = stems.reduce((sum, stem) => sum + (weights[stem] as number), 0);
    if (stems.length >= fewestStems) sentences.push({ start, end, stems, weight });
  }
  return sentences;
}

/** Adds to each sentence of the other text the weight of the words that it shares with this one. */
function addShared(
  shared: Float64Array,
  { stems }: Sentence,
  { weights }: NumberedStems,
  same: Int32Array,
  { from, sentences }: SentencesOfText['withStem'],
): void {
  for (const stem of stems) {
    const other = same[stem] as number;
    if (other < 0) continue;
    const weight = weights[stem] as number;
    for (let at = from[other] as number; at < (from[other + 1] as number); at += 1) {
      const number = sentences[at] as number;
      shared[number] = (shared[number] as number) + weight;
    }
  }
}

/** The sentences of `a`, each with its nearest in `b`; `same` is what `sameStems` gives of the two. */
export function alignSentences(
  a: Words,
  b: Words,
  weights: WordWeights,
  same: Int32Array,
): readonly AlignedSentence[] {
  const [own, others] = [readSentences(a, weights), readSentences(b, weights)];
  const shared = new Float64Array(others.sentences.length);
  return own.sentences.map((sentence) => {
    shared.fill(0);
    addShared(shared, sentence, own.numbered, same, others.withStem);
    let [other, similarity] = [-1, 0];
    for (let number = 0; number < shared.length; number += 1) {
      if (shared[number] === 0) continue;
      const { weight } = others.sentences[number] as Sentence;
      const share = (shared[number] as number) / Math.max(sentence.weight, weight);
      if (share > similarity) [other, similarity] = [number, share];
    }
    const { start, end } = sentence;
    const nearest = others.sentences[other];
    return { start, end, other, otherStart: nearest?.start ?? 0, otherEnd: nearest?.end ?? 0, similarity };
  });
}
