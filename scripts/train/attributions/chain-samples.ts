// The words of marked sentences beside one cue: what the second and third table of the model learn from.

import { describeCueOf } from '../../../src/claims/learned/describe-anchor.ts';
import { describeEdge } from '../../../src/claims/learned/describe-edge.ts';
import { describeRole } from '../../../src/claims/learned/describe-role.ts';
import { listKeys } from '../../../src/claims/learned/mix-feature.ts';
import { otherCues } from '../../../src/claims/learned/other-cues.ts';
import { surroundingsOf } from '../../../src/claims/learned/surroundings.ts';
import { partStates } from '../../../src/tables/index.ts';
import type { MarkedSentence, MarkedWords } from './read-marked-sentences.ts';

/** Features of each word and of each place before it, and the word's state. */
export interface ChainSample {
  readonly parts: readonly Uint32Array[];
  readonly edges: readonly Uint32Array[];
  readonly states: Uint8Array;
}

function stateOf(at: number, { source, cue, content }: MarkedWords): (typeof partStates)[number] {
  if (cue.includes(at)) return 'cue';
  if (source.includes(at)) return 'source';
  if (content.includes(at)) return 'content';
  return content.some((other) => other < at) ? 'after' : 'before';
}

function chainOf({ sentence }: MarkedSentence, own: MarkedWords, certainties: Float64Array): ChainSample {
  const cue = describeCueOf(sentence, own.head);
  const others = otherCues(sentence, certainties, own.head);
  const words = [...sentence.view.tree.words.keys()];
  const places = words.map((at) => surroundingsOf(sentence, cue.index, at));
  return {
    parts: places.map((here) => listKeys((features) => describeRole(sentence, cue, others, here, features))),
    edges: places.map((here) => listKeys((features) => describeEdge(sentence, cue, others, here, features))),
    states: Uint8Array.from(words, (at) => partStates.indexOf(stateOf(at, own))),
  };
}

/** One for each cue that is marked; `certainties`: how surely each word is the head of a cue, by weights that have not seen it. */
export function chainSamplesOf(marked: MarkedSentence, certainties: Float64Array): readonly ChainSample[] {
  return marked.marked
    .filter(({ head, content }) => head >= 0 && content.length > 0)
    .map((own) => chainOf(marked, own, certainties));
}
