// What stands around a word of a sentence as seen from a cue: its side, quotation marks, commas in between, how it is written.

import type { DescribedSentence } from './describe-sentence.ts';
import { codeOf } from './mix-feature.ts';

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

function shapeOf(form: string): number {
  if (/^\p{Lu}/u.test(form)) return 1;
  if (/^\p{Ll}/u.test(form)) return 2;
  return /^\d/u.test(form) ? 3 : codeOf(form);
}

export function surroundingsOf(
  { view, quotation, commas }: DescribedSentence,
  cue: number,
  index: number,
): Surroundings {
  const { words } = view.tree;
  const own = quotation[index] ?? -1;
  const isAlike = (at: number): number => Number((quotation[at] ?? -1) === own);
  return {
    index,
    length: words.length,
    side: Math.sign(index - cue) + 1,
    shape: shapeOf(words[index]?.form ?? ''),
    quote: Number(own >= 0) + 2 * isAlike(cue),
    quoteEdges: isAlike(index - 1) + 2 * isAlike(index + 1),
    commas: Math.abs((commas[index] ?? 0) - (commas[cue] ?? 0)),
  };
}
