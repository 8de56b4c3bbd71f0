// How much a shared word says: little where it stands in most texts ("said"), much where it is rare ("Pinsk").

import type { StoryTables } from '../../tables/index.ts';
import { foldWord, stemHash } from './hash-word.ts';

/** Inverse document frequency by the hash of a word's stem: the natural logarithm of texts in all by texts with the word. */
export interface WordWeights {
  /** By the hash of a stem; the greatest weight for what is not in the table. */
  readonly of: (stem: number) => number;
}

/** Weights from the counts of `data/stories/word-counts.tsv`; forms of one stem count together. */
export function weighWords({ texts, textsWithWord }: StoryTables['wordCounts']): WordWeights {
  const byStem = new Map<number, number>();
  for (const [word, count] of textsWithWord) {
    const stem = stemHash(foldWord(word));
    byStem.set(stem, Math.min(texts, (byStem.get(stem) ?? 0) + count));
  }
  const weights = new Map([...byStem].map(([stem, count]) => [stem, Math.log(texts / count)]));
  const greatest = Math.log(texts);
  return { of: (stem) => weights.get(stem) ?? greatest };
}
