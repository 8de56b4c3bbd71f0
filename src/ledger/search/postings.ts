// Where a term stands: in which articles, in which of their passages, as which words. Articles are numbered in the order of
// taking; a chunk holds some of a group of articles that follow each other, each with its place in the group, so that two
// chunks of one group are joined by putting one behind the other.

import { type ByteWriter, type Cursor, takeNumber, writeNumber } from './bytes.ts';

/** How many articles a group numbers; a place in it takes two bytes at most. */
export const groupArticles = 4096;
/** Room for the passages of an article in the number of a passage. */
const passageRange = 2 ** 20;

/** One passage that holds a term: how many words it has, and at which places the term stands, from 0. */
export interface Occurrence {
  readonly passage: number;
  readonly words: number;
  readonly places: readonly number[];
}

/** The passages that hold a term or phrase, in order, as columns. */
export interface Postings {
  /** The number of the passage in the whole ledger. */
  readonly keys: readonly number[];
  /** How many words the passage has. */
  readonly words: readonly number[];
  /** How often the term stands in it. */
  readonly counts: readonly number[];
  readonly placesOf: (index: number) => readonly number[];
}

export function passageKey(ordinal: number, passage: number): number {
  return ordinal * passageRange + passage;
}

/** The article and the passage that a key names. */
export function splitKey(key: number): { readonly ordinal: number; readonly passage: number } {
  const ordinal = Math.floor(key / passageRange);
  return { ordinal, passage: key - ordinal * passageRange };
}

/** The first article of the group in which the article numbered `ordinal`, from 1, stands. */
export function groupStart(ordinal: number): number {
  return ordinal - ((ordinal - 1) % groupArticles);
}

/** Writes a chunk of one article. */
export function writeArticle(writer: ByteWriter, ordinal: number, occurrences: readonly Occurrence[]): void {
  writeNumber(writer, ordinal - groupStart(ordinal));
  writeNumber(writer, occurrences.length);
  let before = 0;
  for (const { passage, words, places } of occurrences) {
    writeNumber(writer, passage - before);
    writeNumber(writer, words);
    writeNumber(writer, places.length);
    let placeBefore = 0;
    for (const place of places) {
      writeNumber(writer, place - placeBefore);
      placeBefore = place;
    }
    before = passage;
  }
}

function skipNumbers(cursor: Cursor, count: number): void {
  for (let left = count; left > 0; left -= 1) takeNumber(cursor);
}

function takePlaces(cursor: Cursor, count: number): number[] {
  let place = 0;
  return Array.from({ length: count }, () => {
    place += takeNumber(cursor);
    return place;
  });
}

/** A chunk as it is stored; `first` is any article of its group. */
export interface Chunk {
  readonly first: number;
  readonly data: Uint8Array;
}

/** The postings of chunks in the order of their articles. Articles after `lastOrdinal` are left out. */
export function unpackChunks(chunks: readonly Chunk[], lastOrdinal: number): Postings {
  const [keys, words, counts]: number[][] = [[], [], []] as [number[], number[], number[]];
  const places: { readonly bytes: Uint8Array; readonly at: number }[] = [];
  for (const { first, data } of chunks) {
    const start = groupStart(first);
    const cursor = { bytes: data, at: 0 };
    while (cursor.at < data.length) {
      const ordinal = start + takeNumber(cursor);
      let passage = 0;
      for (let left = takeNumber(cursor); left > 0; left -= 1) {
        passage += takeNumber(cursor);
        const length = takeNumber(cursor);
        const count = takeNumber(cursor);
        if (ordinal <= lastOrdinal) {
          keys?.push(passageKey(ordinal, passage));
          words?.push(length);
          counts?.push(count);
          places.push({ bytes: data, at: cursor.at });
        }
        skipNumbers(cursor, count);
      }
    }
  }
  return {
    keys: keys ?? [],
    words: words ?? [],
    counts: counts ?? [],
    placesOf: (index) => {
      const place = places[index];
      return place === undefined ? [] : takePlaces({ ...place }, counts?.[index] ?? 0);
    },
  };
}

/**
 * Tells for each article of a chunk its number, and where what is said of it begins and ends among the bytes: the chunks of which it
 * was joined.
 */
export function splitChunk(
  { first, data }: Chunk,
  tell: (ordinal: number, from: number, to: number) => void,
): void {
  const start = groupStart(first);
  const cursor = { bytes: data, at: 0 };
  while (cursor.at < data.length) {
    const from = cursor.at;
    const ordinal = start + takeNumber(cursor);
    for (let left = takeNumber(cursor); left > 0; left -= 1) {
      skipNumbers(cursor, 2);
      skipNumbers(cursor, takeNumber(cursor));
    }
    tell(ordinal, from, cursor.at);
  }
}
