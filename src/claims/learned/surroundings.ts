// What stands around a word of a sentence as seen from a cue: its side, quotation marks, commas in between, how it is written.

import { EDGE } from './code-words.ts';
import type { DescribedSentence } from './describe-sentence.ts';

export interface Surroundings {
  readonly index: number;
  /** Number of words in the sentence. */
  readonly length: number;
  /** On which side of the cue: 0 left, 1 the cue itself, 2 right. */
  readonly side: number;
  /** With a capital, in small letters, a number, or what it is. */
  readonly shape: number;
  /** Whether the word is quoted, and whether the cue stands in the same quotation. */
  readonly quote: number;
  /** Whether the words on both sides stand in the same quotation. */
  readonly quoteEdges: number;
  /** Commas between the word and the cue. */
  readonly commas: number;
}

export function surroundingsOf(
  { view, quotation, commas, codes }: DescribedSentence,
  cue: number,
  index: number,
): Surroundings {
  const own = quotation[index + EDGE] as number;
  const isAlike = (at: number): number => Number(quotation[at + EDGE] === own);
  return {
    index,
    length: view.tree.words.length,
    side: Math.sign(index - cue) + 1,
    shape: codes.shape[index + EDGE] as number,
    quote: Number(own >= 0) + 2 * isAlike(cue),
    quoteEdges: isAlike(index - 1) + 2 * isAlike(index + 1),
    commas: Math.abs((commas[index] as number) - (commas[cue] as number)),
  };
}
