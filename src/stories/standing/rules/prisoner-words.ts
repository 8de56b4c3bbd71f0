// Words beside which a verb of prisoners tells something else: "frees the airline from sanctions" frees nobody from prison, "returns captured
// Fijians" lets them go. Leaves alone: "frees two Fijians from prison", "captured two Fijians".

import type { StateMoveRow } from '../../../tables/index.ts';
import type { Word } from '../../reports/words.ts';

/** So many words behind the verb may stand what somebody is freed from. */
const farthestFrom = 9;

/** About the verb at `at`; `nouns` are the places of the nouns that name other states of affairs. */
export function isFreedFrom(words: readonly Word[], at: number, nouns: readonly number[]): boolean {
  return nouns.some(
    (noun) =>
      noun > at &&
      noun <= at + farthestFrom &&
      words.slice(Math.max(at, noun - 3), noun).some(({ word }) => word === 'from'),
  );
}

/** "Returns captured Fijians": the verb right before tells what becomes of those who were held. */
export function letGoBefore(
  words: readonly Word[],
  at: number,
  rowsOf: (word: string) => readonly StateMoveRow[],
): StateMoveRow | null {
  const [before, own] = [words[at - 1]?.word ?? '', words[at]?.word ?? ''];
  if (!/(?:ed|en|ld|zed|ught)$/u.test(own)) return null;
  return rowsOf(before).find(({ kind, to }) => kind === 'prisoners' && to === 'freed') ?? null;
}
