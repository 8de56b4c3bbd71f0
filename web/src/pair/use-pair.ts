// The answer for two actors under the clocks of the address, or others.

import type { ViewSearch } from '../app/clocks.ts';
import { type AnswerTo, useAnswer } from '../app/use-answer.ts';

export type Pair = AnswerTo<'pair'>;

/** While another day is fetched the last answer stays, so that sliding does not flicker. */
export function usePair([a, b]: readonly [string, string], clocks: ViewSearch, isWhole: boolean) {
  return useAnswer('pair', isWhole ? { a, b, all: 'true' } : { a, b }, { clocks });
}
