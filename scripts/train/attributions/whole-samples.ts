// Candidates for attributions and whether they are right: what the trees learn from that weigh a whole.

import { describeWhole, type WholeColumns } from '../../../src/claims/learned/describe-whole.ts';
import { findCandidates, type WordParts } from '../../../src/claims/learned/find-candidates.ts';
import type { AttributionModel } from '../../../src/tables/index.ts';
import type { MarkedSentence } from './read-marked-sentences.ts';

export interface WholeSample {
  readonly columns: WholeColumns;
  readonly isRight: boolean;
}

/** A content is right when it shares so much of its words with the one marked. */
const leastShared = 0.5;
const spoken = /[\p{L}\p{N}]/u;

function isRight({ source, content }: WordParts, { sentence, marked }: MarkedSentence): boolean {
  const isWord = (at: number): boolean => spoken.test(sentence.view.tree.words[at]?.form ?? '');
  const [own, said] = [source.filter(isWord), content.filter(isWord)];
  return marked.some((other) => {
    const meant = other.content.filter(isWord);
    const shared = said.filter((at) => meant.includes(at)).length;
    const isSource = own.some((at) => other.source.includes(at)) || (own.length === 0 && !other.hasSource);
    return isSource && shared > 0 && shared / (said.length + meant.length - shared) >= leastShared;
  });
}

/** The candidates of a sentence, by a model that has not seen it. */
export function wholeSamplesOf(marked: MarkedSentence, model: AttributionModel): readonly WholeSample[] {
  const candidates = findCandidates(marked.sentence, model);
  return candidates.map((candidate) => ({
    columns: describeWhole(marked.sentence, candidate, candidates),
    isRight: isRight(candidate.parts, marked),
  }));
}
