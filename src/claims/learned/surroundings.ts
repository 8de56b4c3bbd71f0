// What stands around a word of a sentence as seen from a cue: words and tags beside it, quotation marks, commas in between.

import type { DescribedSentence } from './describe-sentence.ts';

export interface Surroundings {
  readonly index: number;
  /** Number of words in the sentence. */
  readonly length: number;
  /** On which side of the cue: left, right, or the cue itself. */
  readonly side: 'l' | 'r' | '=';
  readonly written: string;
  /** The word at a place in small letters; "#" beyond the sentence. */
  readonly form: (at: number) => string;
  readonly tag: (at: number) => string;
  /** Whether the word is quoted, and whether the cue stands in the same quotation. */
  readonly quote: string;
  /** Whether the words on both sides stand in the same quotation. */
  readonly quoteEdges: string;
  /** Commas between the word and the cue. */
  readonly commas: number;
}

export function surroundingsOf(
  { view, quotation, commas, forms }: DescribedSentence,
  cue: number,
  index: number,
): Surroundings {
  const { words } = view.tree;
  const quotationAt = (at: number) => quotation[at] ?? -1;
  const isAlike = (at: number) => quotationAt(at) === quotationAt(index);
  return {
    index,
    length: words.length,
    side: index < cue ? 'l' : index > cue ? 'r' : '=',
    written: words[index]?.form ?? '#',
    form: (at) => forms[at] ?? '#',
    tag: (at) => words[at]?.xpos ?? '#',
    quote: `${quotationAt(index) >= 0} ${isAlike(cue)}`,
    quoteEdges: `${isAlike(index - 1)} ${isAlike(index + 1)}`,
    commas: Math.abs((commas[index] ?? 0) - (commas[cue] ?? 0)),
  };
}
