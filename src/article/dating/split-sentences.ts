// A light cut into sentences for the clue finders; the language stage cuts them properly, and later.

import type { Sentence } from './types.ts';

/**
 * Ends a sentence: a stop before a capital, but not after an initial, "Sen." or "Nov."; or the end of a line. More than
 * four quotation marks and brackets after a stop are no writing, and looking back over a million of them takes for ever.
 */
const boundary =
  /(?<=[.!?]["'”’)]{0,4})(?<!\b(?:[A-Z]|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Col|Lt|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|D\.C|a\.m|p\.m)\.)\s+(?=["'“‘(]?[A-Z])|\n+/gu;

/** "İ" becomes two signs in lower case, and "Σ" one by its place in the word: such texts go sign by sign. */
const unevenSigns = /[İΣ]/u;

function lowerEachSign(text: string): string {
  return [...text]
    .map((sign) => {
      const lower = sign.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .join('');
}

/** Lower case with straight quotes; each character stays one character, so that places hold. */
export function foldText(text: string): string {
  const lower = unevenSigns.test(text) ? lowerEachSign(text) : text.toLowerCase();
  return lower.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
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
