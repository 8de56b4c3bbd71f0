// Texts of lines, and what counts as the same words.

import type { JsonObject } from '../../src/predict/index.ts';

/** The field as text; empty where the line or the field is missing. */
export function textOf(line: JsonObject | undefined, field: string): string {
  const value = line?.[field];
  return typeof value === 'string' ? value : '';
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** "Minsk’s  Envoy!" and "minsk's envoy" fold to the same words. */
export function fold(text: string): string {
  return wordsOf(text.normalize('NFKC').toLowerCase()).join(' ');
}
