// What a first reading of a text made of each word, so that a second reading can lean on clearer places.

import type { WordCode } from './word-codes.ts';

/** Counts by word (lower form): as a name of each kind, first or later in it, and in no name. */
type Tallies = Map<number, Int32Array>;

/** A word counts once it has been seen this often in the text, itself included. */
const fewestTimes = 2;
const tallySize = 8;

/** For each sentence and word a number: 0 for no help, else by the most frequent label and how sure it is. */
export function namesElsewhere(
  sentences: readonly { readonly words: readonly WordCode[]; readonly labels: Uint8Array }[],
): readonly Int32Array[] {
  const tallies: Tallies = new Map();
  for (const { words, labels } of sentences)
    for (const [at, word] of words.entries()) {
      if (word.kind > 3) continue;
      const tally = tallies.get(word.lower) ?? new Int32Array(tallySize);
      const slot = word.kind === 0 ? 7 : (labels[at] as number);
      tally[slot] = (tally[slot] as number) + 1;
      tallies.set(word.lower, tally);
    }
  return sentences.map(({ words, labels }) =>
    Int32Array.from(words, (word, at) => helpOf(tallies.get(word.lower), word, labels[at] as number)),
  );
}

function helpOf(tally: Int32Array | undefined, word: WordCode, label: number): number {
  if (tally === undefined || word.kind === 0 || word.kind > 3) return 0;
  let seen = 0;
  let best = -1;
  for (let slot = 0; slot < tallySize; slot += 1) {
    // The word itself is no evidence of itself.
    const times = (tally[slot] as number) - (slot === label ? 1 : 0);
    seen += times;
    if (times > 0 && (best < 0 || times > (tally[best] as number) - (best === label ? 1 : 0))) best = slot;
  }
  if (seen + 1 < fewestTimes || best < 0) return 0;
  const times = (tally[best] as number) - (best === label ? 1 : 0);
  return 1 + best * 4 + (times === seen ? 2 : 0) + (times > 2 ? 1 : 0);
}
