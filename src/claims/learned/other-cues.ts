// The other cues of a sentence as its words see them: how sure each is, which one governs a word, and how many lie between two words.

import type { DescribedSentence } from './describe-sentence.ts';

/** Certainties of cues are told apart in so many steps; from the second on a word counts as a cue. */
const STEPS = [0.1, 0.3, 0.6];
const LIKELY = 2;

export interface OtherCues {
  /** For each word 0 to 3: how surely it is a cue. */
  readonly steps: Uint8Array;
  /** For each word the nearest likely cue that it is or hangs below, the one looked from included; -1 for none. */
  readonly governors: Int32Array;
  /** The number of likely cues between two words, without them. */
  readonly between: (a: number, b: number) => number;
}

/** As seen from the cue at `own`; `certainties`: for each word how surely it is the head of a cue. */
export function otherCues(
  { ancestors }: DescribedSentence,
  certainties: Float64Array,
  own: number,
): OtherCues {
  const steps = Uint8Array.from(
    certainties,
    (certainty) => STEPS.filter((least) => certainty >= least).length,
  );
  const isLikely = (word: number): boolean => word === own || (steps[word] ?? 0) >= LIKELY;
  const counts = new Int32Array(steps.length + 1);
  for (let at = 0; at < steps.length; at += 1) counts[at + 1] = (counts[at] ?? 0) + Number(isLikely(at));
  return {
    steps,
    governors: Int32Array.from(ancestors, (above, word) =>
      isLikely(word) ? word : (above.find(isLikely) ?? -1),
    ),
    between: (a, b) => Math.max(0, (counts[Math.max(a, b)] ?? 0) - (counts[Math.min(a, b) + 1] ?? 0)),
  };
}
