// Reads words that bound a number or only hint at one: "dozens", "tens of thousands", "several".

import type { NumberWords } from '../../tables/index.ts';
import { wordAt } from './read-cardinal.ts';
import type { Lexeme } from './types.ts';

export interface VagueNumber {
  readonly low: number | null;
  readonly high: number | null;
  readonly next: number;
}

/** "hundreds of thousands" runs up to the next power of ten; "dozens" has no top. */
export function readVague(lexemes: readonly Lexeme[], index: number, words: NumberWords): VagueNumber | null {
  const word = wordAt(lexemes, index, words);
  if (word?.kind === 'vague') return { low: null, high: null, next: index + 1 };
  const isDozens = word?.kind === 'dozen' && lexemes[index]?.text === 'dozens';
  if (word === undefined || (word.kind !== 'vagueScale' && !isDozens)) return null;
  // "the scores rose" are points; "scores of men" are some dozens.
  if (lexemes[index]?.text === 'scores' && lexemes[index + 1]?.text !== 'of') return null;
  const second = wordAt(lexemes, index + 2, words);
  if (lexemes[index + 1]?.text === 'of' && second?.kind === 'vagueScale' && second.value > word.value) {
    const low = word.value * second.value;
    return { low, high: low * 10, next: index + 3 };
  }
  return { low: word.value, high: isDozens ? null : word.value * 10, next: index + 1 };
}
