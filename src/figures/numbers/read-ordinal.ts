// Reads places in an order: "21st", "third", "twenty-fifth", "one hundred and fifth".

import type { NumberWords } from '../../tables/index.ts';
import { readCardinal, wordAt } from './read-cardinal.ts';
import type { Lexeme, Partial } from './types.ts';

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal at a lexeme; null where none starts there. "a trillionth" is a fraction, not an ordinal. */
export function readOrdinal(lexemes: readonly Lexeme[], index: number, words: NumberWords): Partial | null {
  const lexeme = lexemes[index];
  const ending = lexemes[index + 1];
  if (
    lexeme?.kind === 'digits' &&
    lexeme.value !== null &&
    ending?.glued === true &&
    ENDINGS.has(ending.text)
  )
    return { value: lexeme.value, next: index + 2 };
  const word = wordAt(lexemes, index, words);
  if (word?.kind === 'ordinal' && word.value < 1000) return { value: word.value, next: index + 1 };
  const cardinal = readCardinal(lexemes, index, words);
  if (cardinal === null) return null;
  const at = /^(?:-|and)$/u.test(lexemes[cardinal.next]?.text ?? '') ? cardinal.next + 1 : cardinal.next;
  const last = wordAt(lexemes, at, words);
  const isCompound = last?.kind === 'ordinal' && cardinal.value >= 20 && last.value < cardinal.value;
  return isCompound && lexeme?.kind === 'word' ? { value: cardinal.value + last.value, next: at + 1 } : null;
}
