// Words as they are compared where one article repeats another: "Mr. Ortega met" is "Mr Ortega met".

import { foldCase } from '../text/index.ts';

/** Letters and numbers alone, words apart by one space. */
export function bareWords(text: string): string {
  return foldCase(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
