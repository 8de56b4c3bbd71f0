// A light cut into sentences for the clue finders; the language stage cuts them properly, and later.

import { foldCase } from '../../text/index.ts';
import type { Sentence } from './types.ts';

/**
 * Ends a sentence: a stop before a capital, but not after an initial, "Sen." or "Nov."; or the end of a line. More than
 * four quotation marks and brackets after a stop are no writing, and looking back over a million of them takes for ever.
 */
const boundary =
  /(?<=[.!?]["'”’)]{0,4})(?<!\b(?:[A-Z]|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Col|Lt|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|D\.C|a\.m|p\.m)\.)\s+(?=["'“‘(]?[A-Z])|\n+/gu;

/** Lower case with straight quotes, as sentences and the words of the tables are compared; places hold. */
export function foldText(text: string): string {
  return foldCase(text).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

/** All sentences in order; white space around them is left out. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const folded = foldText(text);
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const at = start + raw.indexOf(trimmed);
    sentences.push({ text: trimmed, folded: folded.slice(at, at + trimmed.length), start: at });
  };
  for (const match of text.matchAll(boundary)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return sentences;
}
