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

/** A column of whole numbers; what is kept takes the narrowest that holds them. */
export type Numbers = Int32Array | Uint16Array | Uint8Array;

/** The passages that hold a term or phrase, in order, as columns. */
export interface Counted {
  /** The number of the passage in the whole ledger. */
  readonly keys: Float64Array;
  /** How many words the passage has. */
  readonly words: Numbers;
  /** How often it stands in it. */
  readonly counts: Numbers;
}

/** The passages that hold a term, with its places in them. */
export interface Postings extends Counted {
  /** Where among `places` those of each row begin; they are in order, and as many as it counts. */
  readonly starts: Numbers;
  readonly places: Numbers;
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

/** A chunk as it is stored; `first` is any article of its group. */
export interface Chunk {
  readonly first: number;
  readonly data: Uint8Array;
}

/** Bytes that one passage takes at least: how far it is from the one before, its words, how often, and a place. */
const leastBytes = 4;

/** Room for columns, and how much of it is taken. */
interface Columns extends Postings {
  rows: number;
  allPlaces: number;
}

function makeColumns(chunks: readonly Chunk[]): Columns {
  const bytes = chunks.reduce((sum, { data }) => sum + data.length, 0);
  const room = Math.floor(bytes / leastBytes) + 1;
  const numbers = () => new Int32Array(room);
  return {
    keys: new Float64Array(room),
    ...{ words: numbers(), counts: numbers(), starts: numbers(), places: new Int32Array(bytes) },
    ...{ rows: 0, allPlaces: 0 },
  };
}

/** Reads the articles of one chunk, up to and with `lastOrdinal`, into the columns. */
function readChunk({ first, data }: Chunk, lastOrdinal: number, columns: Columns): void {
  const { keys, words, counts, starts } = columns;
  const start = groupStart(first);
  const cursor = { bytes: data, at: 0 };
  while (cursor.at < data.length) {
    const ordinal = start + takeNumber(cursor);
    if (ordinal > lastOrdinal) return;
    let passage = 0;
    for (let left = takeNumber(cursor); left > 0 && cursor.at < data.length; left -= 1) {
      const row = columns.rows;
      passage += takeNumber(cursor);
      keys[row] = passageKey(ordinal, passage);
      words[row] = takeNumber(cursor);
      const count = takeNumber(cursor);
      counts[row] = count;
      starts[row] = columns.allPlaces;
      columns.rows += 1;
      readPlaces(cursor, count, columns);
    }
  }
}

function readPlaces(cursor: Cursor, count: number, columns: Columns): void {
  const { places } = columns;
  let [place, at] = [0, columns.allPlaces];
  for (const end = at + count; at < end; at += 1) {
    place += takeNumber(cursor);
    places[at] = place;
  }
  columns.allPlaces = at;
}

/** The postings of chunks in the order of their articles. Articles after `lastOrdinal` are left out. */
export function unpackChunks(chunks: readonly Chunk[], lastOrdinal: number): Postings {
  const columns = makeColumns(chunks);
  for (const chunk of chunks) readChunk(chunk, lastOrdinal, columns);
  const { rows } = columns;
  return {
    keys: columns.keys.subarray(0, rows),
    words: columns.words.subarray(0, rows),
    counts: columns.counts.subarray(0, rows),
    starts: columns.starts.subarray(0, rows),
    places: columns.places.subarray(0, columns.allPlaces),
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
