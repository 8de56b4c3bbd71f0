// The words by which a search finds the copies of a text: of its weightiest sentences the rarest words, which a rewording keeps
// ("Belavia", "Grodno", "1,300"), and the words in their middle as they stand, which a trimmed copy keeps.

import { readWords, type Words } from '../words/read-words.ts';
import { sentenceRanges } from '../words/sentence-ranges.ts';
import type { WordWeights } from '../words/word-weights.ts';

/** Words to be found together in one paragraph: in any order, or in this one. */
export interface Probe {
  readonly words: readonly string[];
  readonly isPhrase: boolean;
}

const sentences = 8;
const rareWords = 3;
const phraseWords = 7;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function sentencesOf(words: Words, weights: WordWeights): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of sentenceRanges(words)) {
    const stems = [...new Set(words.stems.subarray(start, end))];
    found.push({ start, end, weight: stems.reduce((sum, stem) => sum + weights.of(stem), 0) });
  }
  return found;
}

/** Probes for the weightiest sentences of a text, one of rare words and one phrase for each that is long enough. */
export function probeWords(text: string, weights: WordWeights): readonly Probe[] {
  const words = readWords(text);
  const wordAt = (at: number): string => text.slice(words.starts[at], words.ends[at]);
  const heaviest = sentencesOf(words, weights)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, sentences);
  return heaviest.flatMap(({ start, end }): Probe[] => {
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    const byStem = new Map(places.map((at) => [words.stems[at] as number, at]));
    const rare = [...byStem]
      .toSorted(([a], [b]) => weights.of(b) - weights.of(a) || a - b)
      .slice(0, rareWords)
      .map(([, at]) => wordAt(at));
    const middle = start + Math.floor((end - start - phraseWords) / 2);
    const phrase = places.slice(middle - start, middle - start + phraseWords).map(wordAt);
    return [
      ...(rare.length === rareWords ? [{ words: rare, isPhrase: false }] : []),
      ...(end - start >= phraseWords ? [{ words: phrase, isPhrase: true }] : []),
    ];
  });
}
