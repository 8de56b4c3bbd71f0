// The words of marked sentences as heads of cues: what the first table of the model learns from.

import { describeCue } from '../../../src/claims/learned/describe-cue.ts';
import { mayBeCue } from '../../../src/claims/learned/find-candidates.ts';
import { listKeys } from '../../../src/claims/learned/mix-feature.ts';
import type { MarkedSentence } from './read-marked-sentences.ts';

/** A word that may be the head of a cue, by the keys of its features. */
export interface CueSample {
  readonly index: number;
  readonly features: Uint32Array;
  readonly isCue: boolean;
  /** The marks do not nest: what a content holds of attributions is not known. */
  readonly isKnown: boolean;
}

export function cueSamplesOf({ sentence, marked }: MarkedSentence): readonly CueSample[] {
  const samples: CueSample[] = [];
  for (const index of sentence.view.tree.words.keys()) {
    if (!mayBeCue(sentence.view, index)) continue;
    const isCue = marked.some(({ head }) => head === index);
    const isInside = marked.some(({ head, content }) => head !== index && content.includes(index));
    const keys = listKeys((features) => describeCue(sentence, index, features));
    samples.push({ index, features: keys, isCue, isKnown: isCue || !isInside });
  }
  return samples;
}
