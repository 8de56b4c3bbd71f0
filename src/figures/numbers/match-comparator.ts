// Looks a comparator up on either side of a number: "more than 20", "20 or so"; longest phrase first.

import type { ComparatorPhrase, ComparatorTable } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';

export interface ComparatorMatch extends ComparatorPhrase {
  readonly span: Span;
}

/** Words of the longest phrase in the table. */
const LONGEST_PHRASE_WORDS = 5;
const WINDOW_CHARS = 60;
const WORDS_BEFORE = /[\p{L}.]+|[<>=≤≥~≈±+/-]+/gu;
const WORDS_AFTER = /^\s*(?:-?[\p{L}]+|[+])(?:\s+\p{L}+)*/u;
const COMPARISON_FOLLOWS = /^\s+(?:than\b|\d)/iu;

function longestEnding(
  text: string,
  before: string,
  from: number,
  table: ComparatorTable,
): ComparatorMatch | null {
  const words = [...before.matchAll(WORDS_BEFORE)].slice(-LONGEST_PHRASE_WORDS);
  for (const [index, word] of words.entries()) {
    const start = from + word.index;
    const phrase = text.slice(start, from + before.length).toLowerCase();
    const known = table.before.get(phrase.replace(/\s+/gu, ' '));
    if (known !== undefined && index < words.length)
      return { ...known, span: { start, end: from + before.length } };
  }
  return null;
}

/** The comparator that ends right before `start`, white space aside: "no fewer than |20"; null where there is none. */
export function comparatorBefore(
  text: string,
  start: number,
  table: ComparatorTable,
): ComparatorMatch | null {
  const from = Math.max(0, start - WINDOW_CHARS);
  const before = text.slice(from, start).trimEnd();
  return longestEnding(text, before, from, table);
}

/** The comparator that starts right after `end`: "20| or more"; null where there is none, as in "20 or more than 30". */
export function comparatorAfter(text: string, end: number, table: ComparatorTable): ComparatorMatch | null {
  const window = text.slice(end, end + WINDOW_CHARS);
  const after = WORDS_AFTER.exec(window)?.[0] ?? '';
  const words = [...after.matchAll(/\S+/gu)];
  const start = end + (words[0]?.index ?? 0);
  for (let count = Math.min(words.length, LONGEST_PHRASE_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    const phrase = words.slice(0, count).map((word) => word[0]);
    const known = table.after.get(phrase.join(' ').toLowerCase());
    if (known === undefined || last === undefined) continue;
    const phraseEnd = last.index + last[0].length;
    if (!COMPARISON_FOLLOWS.test(window.slice(phraseEnd)))
      return { ...known, span: { start, end: end + phraseEnd } };
  }
  return null;
}
