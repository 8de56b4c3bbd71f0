// The other cues of a sentence as its words see them: how sure each is, which one governs a word, and how many lie between two words.

import { EDGE, withEdges } from './code-words.ts';
import type { DescribedSentence } from './describe-sentence.ts';

/** Certainties of cues are told apart in so many steps; from the second on a word counts as a cue. */
const STEPS = [0.1, 0.3, 0.6];
const LIKELY = 2;

export interface OtherCues {
  /** For each word, `EDGE` places on, 0 to 3: how surely it is another cue; 0 for the one looked from and beyond the sentence. */
  readonly steps: Int32Array;
  /** For each word, `EDGE` places on, the nearest likely cue that it is or hangs below, the one looked from included; -1 for none. */
  readonly governors: Int32Array;
  /** The number of likely cues between two words, without them. */
  readonly between: (a: number, b: number) => number;
}

function stepOf(certainty: number): number {
  let step = 0;
  while (step < STEPS.length && certainty >= (STEPS[step] as number)) step += 1;
  return step;
}

/** As seen from the cue at `own`; `certainties`: for each word how surely it is the head of a cue. */
export function otherCues(
  { ancestors }: DescribedSentence,
  certainties: Float64Array,
  own: number,
): OtherCues {
  const { length } = certainties;
  const steps = withEdges(length, 0, (at) => (at === own ? 0 : stepOf(certainties[at] as number)));
  const isLikely = (word: number): boolean => word === own || (steps[word + EDGE] as number) >= LIKELY;
  const counts = new Int32Array(length + 1);
  for (let at = 0; at < length; at += 1) counts[at + 1] = (counts[at] as number) + Number(isLikely(at));
  return {
    steps,
    governors: withEdges(length, -1, (word) =>
      isLikely(word) ? word : (ancestors[word]?.find(isLikely) ?? -1),
    ),
    between: (a, b) => Math.max(0, (counts[Math.max(a, b)] ?? 0) - (counts[Math.min(a, b) + 1] ?? 0)),
  };
}
