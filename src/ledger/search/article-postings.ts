// The words of one article as rows of the search index.

import type { RecordOf } from '../../record/index.ts';
import { pushNumber, takeNumber } from './bytes.ts';
import { type Occurrence, packArticle } from './postings.ts';
import { splitWords } from './split-words.ts';

type Article = Pick<RecordOf<'article'>, 'text' | 'blocks'>;

export interface ArticlePostings {
  /** Passages with a word at least. */
  readonly passages: number;
  readonly words: number;
  /** By term, the passages in order. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
}

function placesByTerm(text: string): { readonly words: number; readonly places: Map<string, number[]> } {
  const words = splitWords(text);
  const places = new Map<string, number[]>();
  for (const [place, { term }] of words.entries()) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [place]);
    else known.push(place);
  }
  return { words: words.length, places };
}

/** Where each term stands in the blocks of an article. */
export function postingsOf({ text, blocks }: Article): ArticlePostings {
  const occurrences = new Map<string, Occurrence[]>();
  let [passages, words] = [0, 0];
  for (const [passage, { span }] of blocks.entries()) {
    const found = placesByTerm(text.slice(span.start, span.end));
    passages += found.words > 0 ? 1 : 0;
    words += found.words;
    for (const [term, places] of found.places) {
      const known = occurrences.get(term) ?? [];
      known.push({ passage, words: found.words, places });
      occurrences.set(term, known);
    }
  }
  return { passages, words, occurrences };
}

/** The terms of an article, each with its chunk of one article. */
export function chunksOf({ occurrences }: ArticlePostings, ordinal: number): [string, Uint8Array][] {
  return [...occurrences].map(([term, found]) => [term, packArticle(ordinal, found)]);
}

/** Where the blocks of an article stand, as bytes: how far each begins after the one before it ends, and how long it is. */
export function packSpans({ blocks }: Article): Uint8Array {
  const bytes: number[] = [];
  let end = 0;
  for (const { span } of blocks) {
    pushNumber(bytes, span.start - end);
    pushNumber(bytes, span.end - span.start);
    end = span.end;
  }
  return Uint8Array.from(bytes);
}

export function unpackSpans(bytes: Uint8Array): { readonly start: number; readonly end: number }[] {
  const cursor = { bytes, at: 0 };
  const spans: { start: number; end: number }[] = [];
  while (cursor.at < bytes.length) {
    const start = (spans.at(-1)?.end ?? 0) + takeNumber(cursor);
    spans.push({ start, end: start + takeNumber(cursor) });
  }
  return spans;
}
