// What all finders and refiners look at: the text, its words by offset, the tables and the days on which the article may have appeared.

import type { Analysis, Sentence, Token } from '../language/index.ts';
import { type ActorTables, foldName } from '../tables/index.ts';
import type { Span } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';

export interface ReadingContext {
  readonly analysis: Analysis;
  readonly tables: ActorTables;
  readonly published: DayInterval;
  /** The text, folded unit for unit. */
  readonly folded: string;
}

/** A word with its sentence and its place there. */
export interface PlacedToken {
  readonly token: Token;
  readonly index: number;
  readonly sentence: Sentence;
}

export function makeContext(analysis: Analysis, published: DayInterval, tables: ActorTables): ReadingContext {
  return { analysis, tables, published, folded: foldName(analysis.text) };
}

export function sentenceAt(context: ReadingContext, offset: number): Sentence | undefined {
  const { sentences } = context.analysis;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** The last word that overlaps a span: the head of most English names. */
export function lastTokenOf(context: ReadingContext, span: Span): PlacedToken | undefined {
  const sentence = sentenceAt(context, Math.max(span.start, span.end - 1));
  if (sentence === undefined) return undefined;
  const index = sentence.tokens.findLastIndex((token) => token.start < span.end && token.end > span.start);
  return placed(sentence, index);
}

/** The word of a span that the rest of it hangs on; its last word where there is no tree. */
export function headTokenOf(context: ReadingContext, span: Span): PlacedToken | undefined {
  const last = lastTokenOf(context, span);
  if (last === undefined) return undefined;
  const { tokens } = last.sentence;
  const index = tokens.findIndex((token) => {
    if (token.start >= span.end || token.end <= span.start || token.head === 0) return false;
    const head = tokens[token.head - 1];
    return head !== undefined && (head.start >= span.end || head.end <= span.start);
  });
  return placed(last.sentence, index) ?? last;
}

export function firstTokenOf(context: ReadingContext, span: Span): PlacedToken | undefined {
  const sentence = sentenceAt(context, span.start);
  if (sentence === undefined) return undefined;
  return placed(
    sentence,
    sentence.tokens.findIndex((token) => token.end > span.start),
  );
}

/** True where a verb in a tense stands between two offsets of one sentence: "Ana Silva, met the French president". */
export function hasVerbBetween(context: ReadingContext, start: number, end: number): boolean {
  const tokens = sentenceAt(context, start)?.tokens ?? [];
  return tokens.some((token) => token.start >= start && token.end <= end && /^VB[DPZ]$/u.test(token.xpos));
}

/** The word so many places after (or, negative, before) another in its sentence. */
export function neighbour(of: PlacedToken | undefined, distance: number): PlacedToken | undefined {
  return of === undefined ? undefined : placed(of.sentence, of.index + distance);
}

/** The head of a word in the tree; undefined for a root or where there is no tree. */
export function headOf(of: PlacedToken | undefined): PlacedToken | undefined {
  if (of === undefined || of.token.head === 0) return undefined;
  return placed(of.sentence, of.token.head - 1);
}

function placed(sentence: Sentence, index: number): PlacedToken | undefined {
  const token = sentence.tokens[index];
  return token === undefined ? undefined : { token, index, sentence };
}
