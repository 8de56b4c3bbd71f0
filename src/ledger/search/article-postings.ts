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

function placesByTerm(
  text: string,
  known: Map<string, string>,
): { readonly words: number; readonly places: Map<string, number[]> } {
  const words = splitWords(text, known);
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
  const known = new Map<string, string>();
  let [passages, words] = [0, 0];
  for (const [passage, { span }] of blocks.entries()) {
    const found = placesByTerm(text.slice(span.start, span.end), known);
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

/** All terms of an article with their chunks, as bytes: the term's length, its letters, the chunk's length, the chunk. */
export function packTerms({ occurrences }: ArticlePostings, ordinal: number): Uint8Array {
  const parts = [...occurrences].flatMap(([term, found]) => {
    const [letters, chunk] = [Buffer.from(term), packArticle(ordinal, found)];
    return [lengthOf(letters), letters, lengthOf(chunk), chunk];
  });
  return Buffer.concat(parts);
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length: number[] = [];
  pushNumber(length, bytes.length);
  return Uint8Array.from(length);
}

/** The terms, as bytes of UTF-8, with their chunks. */
export function* unpackTerms(data: Uint8Array): Generator<readonly [Uint8Array, Uint8Array]> {
  const cursor = { bytes: data, at: 0 };
  const take = (): Uint8Array => {
    const length = takeNumber(cursor);
    cursor.at += length;
    return data.subarray(cursor.at - length, cursor.at);
  };
  while (cursor.at < data.length) yield [take(), take()];
}

/** True where the bytes at `at` are these letters. */
function standsAt(data: Uint8Array, at: number, letters: Uint8Array): boolean {
  for (let index = 0; index < letters.length; index += 1)
    if (data[at + index] !== letters[index]) return false;
  return true;
}

/** The terms that are `term`, or that begin with `beginning`, with their chunks; of all terms of an article as bytes. */
export function findTerms(
  data: Uint8Array,
  term: Uint8Array,
  beginning: Uint8Array | null,
): (readonly [Uint8Array, Uint8Array])[] {
  const found: (readonly [Uint8Array, Uint8Array])[] = [];
  const cursor = { bytes: data, at: 0 };
  while (cursor.at < data.length) {
    const length = takeNumber(cursor);
    const start = cursor.at;
    cursor.at += length;
    const size = takeNumber(cursor);
    const isTerm = length === term.length && standsAt(data, start, term);
    const begins = beginning !== null && length >= beginning.length && standsAt(data, start, beginning);
    if (isTerm || begins)
      found.push([data.subarray(start, start + length), data.subarray(cursor.at, cursor.at + size)]);
    cursor.at += size;
  }
  return found;
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
