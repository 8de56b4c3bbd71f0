// Where a text says what was searched for, to be marked before a reader's eyes.

import type { Span } from '../../text/index.ts';
import { isMatch, type Phrase, parseQuery } from './parse-query.ts';
import { splitWords, type Word } from './split-words.ts';

function isAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  return phrase.every((matcher, index) => isMatch(matcher, words[at + index]?.term ?? ''));
}

/** Spans that touch or overlap, as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/** The places of all phrases of the query, in order: "released" in "They were released." for `release`. */
export function findMarks(query: string, text: string): readonly Span[] {
  const words = splitWords(text);
  const found = parseQuery(query).flatMap((phrase) =>
    words.flatMap((word, at) => {
      const last = words[at + phrase.length - 1];
      return last !== undefined && isAt(phrase, words, at) ? [{ start: word.start, end: last.end }] : [];
    }),
  );
  return joined(found);
}
