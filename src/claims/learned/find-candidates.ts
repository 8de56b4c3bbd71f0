// Every word that may well be the head of a cue, with the parts of its sentence as the model sees them beside it.

import type { AttributionModel } from '../../tables/index.ts';
import type { SentenceView } from '../types.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import {
  cueCertainty,
  type PartCertainties,
  partCertainties,
  startWeighing,
  type Weighing,
} from './tell-parts.ts';

/** Less sure cues came out right as a whole too seldom to be worth the time. */
const LEAST_CUE = 0.22;
/** So sure a word has to be of its part; lower than a half, since it is of one part at most. */
const LEAST_CONTENT = 0.35;
const LEAST_SOURCE = 0.25;
const LEAST_CUE_WORD = 0.4;
const MAY_BE_CUE = /^(?:VERB|NOUN|ADJ|ADP|ADV|AUX|PROPN|SCONJ)$/u;
const DASH_OR_COLON = /^[:–—-]+$/u;

/** The words of each part, rising. */
export interface WordParts {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export interface Candidate {
  /** The head of the cue. */
  readonly index: number;
  /** How surely it is one, from 0 to 1. */
  readonly certainty: number;
  readonly certainties: PartCertainties;
  readonly parts: WordParts;
}

/** True for a word that may be the head of a cue at all. */
export function mayBeCue({ tree }: SentenceView, index: number): boolean {
  const word = tree.words[index];
  return word !== undefined && (MAY_BE_CUE.test(word.upos) || DASH_OR_COLON.test(word.form));
}

/** A word belongs to the part that is surest there, and sure enough. */
export function wordsOf({ source, cue, content }: PartCertainties): WordParts {
  const parts = { source: [] as number[], cue: [] as number[], content: [] as number[] };
  for (let at = 0; at < content.length; at += 1) {
    const [s, q, c] = [source[at] ?? 0, cue[at] ?? 0, content[at] ?? 0];
    if (q > LEAST_CUE_WORD && q > c && q > s) parts.cue.push(at);
    else if (c > LEAST_CONTENT && c >= s) parts.content.push(at);
    else if (s > LEAST_SOURCE) parts.source.push(at);
  }
  return parts;
}

/** For each word of a sentence how surely it is the head of a cue. */
function cueCertainties(sentence: DescribedSentence, weighing: Weighing): Float64Array {
  return Float64Array.from(sentence.view.tree.words, (_, index) =>
    mayBeCue(sentence.view, index) ? cueCertainty(sentence, index, weighing) : 0,
  );
}

/** In the order of their cues; those that come out with no content or no cue are left out. */
export function findCandidates(sentence: DescribedSentence, model: AttributionModel): readonly Candidate[] {
  const weighing = startWeighing(model);
  const cues = cueCertainties(sentence, weighing);
  const candidates: Candidate[] = [];
  for (const [index, certainty] of cues.entries()) {
    if (certainty < LEAST_CUE) continue;
    const certainties = partCertainties(sentence, index, cues, weighing);
    const parts = wordsOf(certainties);
    if (parts.content.length > 0 && parts.cue.length > 0)
      candidates.push({ index, certainty, certainties, parts });
  }
  return candidates;
}
