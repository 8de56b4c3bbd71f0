// The words of one article as rows of the search index.

import type { RecordOf } from '../../record/index.ts';
import { byteWriter, takeNumber, writeBytes, writeNumber, writeText, writtenBytes } from './bytes.ts';
import { type Occurrence, writeArticle } from './postings.ts';
import { eachWord, type KnownTerms, knownTerms } from './split-words.ts';

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
  known: KnownTerms,
): { readonly words: number; readonly places: Map<string, number[]> } {
  const places = new Map<string, number[]>();
  let words = 0;
  eachWord(text, known, (term) => {
    const before = places.get(term);
    if (before === undefined) places.set(term, [words]);
    else before.push(words);
    words += 1;
  });
  return { words, places };
}

/** Where each term stands in the blocks of an article. `known` keeps the terms of words for the next article. */
export function postingsOf({ text, blocks }: Article, known: KnownTerms = knownTerms()): ArticlePostings {
  const occurrences = new Map<string, Occurrence[]>();
  let [passages, words] = [0, 0];
  for (const [passage, { span }] of blocks.entries()) {
    const found = placesByTerm(text.slice(span.start, span.end), known);
    passages += found.words > 0 ? 1 : 0;
    words += found.words;
    for (const [term, places] of found.places) {
      const occurrence = { passage, words: found.words, places };
      const before = occurrences.get(term);
      if (before === undefined) occurrences.set(term, [occurrence]);
      else before.push(occurrence);
    }
  }
  return { passages, words, occurrences };
}

/** All terms of an article with their chunks, as bytes: the term's length, its letters, the chunk's length, the chunk. */
export function packTerms({ occurrences }: ArticlePostings, ordinal: number): Uint8Array {
  const [all, chunk] = [byteWriter(), byteWriter()];
  for (const [term, found] of occurrences) {
    chunk.length = 0;
    writeArticle(chunk, ordinal, found);
    writeText(all, term);
    writeBytes(all, chunk.bytes.subarray(0, chunk.length));
  }
  return writtenBytes(all);
}

/** Where the letters of a term, in UTF-8, and its chunk begin and end among the terms of an article as bytes. */
type TellTerm = (from: number, to: number, chunkFrom: number, chunkTo: number) => void;

/** Tells where each of the terms stands. */
export function splitTerms(data: Uint8Array, tell: TellTerm): void {
  const cursor = { bytes: data, at: 0 };
  while (cursor.at < data.length) {
    const length = takeNumber(cursor);
    const from = cursor.at;
    cursor.at += length;
    const size = takeNumber(cursor);
    tell(from, from + length, cursor.at, cursor.at + size);
    cursor.at += size;
  }
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
  splitTerms(data, (from, to, chunkFrom, chunkTo) => {
    const isTerm = to - from === term.length && standsAt(data, from, term);
    const begins = beginning !== null && to - from >= beginning.length && standsAt(data, from, beginning);
    if (isTerm || begins) found.push([data.subarray(from, to), data.subarray(chunkFrom, chunkTo)]);
  });
  return found;
}

/** Where the blocks of an article stand, as bytes: how far each begins after the one before it ends, and how long it is. */
export function packSpans({ blocks }: Article): Uint8Array {
  const writer = byteWriter();
  let end = 0;
  for (const { span } of blocks) {
    writeNumber(writer, span.start - end);
    writeNumber(writer, span.end - span.start);
    end = span.end;
  }
  return writtenBytes(writer);
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
