// Puts a clue together from the place of its words.

import type { DayInterval } from '../../time/index.ts';
import type { PhraseHit, WeighedClue } from './types.ts';

/** A clue at a place in a sentence; the quote is the words of the place. */
export function makeClue(
  hit: PhraseHit,
  allows: readonly DayInterval[],
  said: Pick<WeighedClue, 'ruleId' | 'note' | 'strength' | 'group' | 'isNews'>,
): WeighedClue {
  const { sentence, start, end } = hit;
  return {
    ...said,
    span: { start: sentence.start + start, end: sentence.start + end },
    quote: sentence.text.slice(start, end),
    allows,
  };
}
