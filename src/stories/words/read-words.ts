// Cuts a text into words with what comparing needs of each: a hash of its letters, one of its stem, and whether it is quoted.
// "The ministers' talks" and "the minister's talk" have the same stems; "U.S." is two words, "1,300" one.

import type { Span } from '../../text/index.ts';
import { foldWord, hashOf, stemHash } from './hash-word.ts';
import { type ReadWord, readPlainWord } from './read-plain-word.ts';
import { endOfWord, kindOf, other } from './word-signs.ts';

/** The words of a text in order, in arrays side by side. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32-bit hash of the folded word. */
  readonly hashes: Int32Array;
  /** 32-bit hash of the word without its ending; for a number that of its digits. */
  readonly stems: Int32Array;
  /** 1 for a word between quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 for the first word of a sentence, 2 for that of what stands behind a semicolon in one, else 0. */
  readonly first: Uint8Array;
}

/** Spans of words: runs of letters, and runs of digits with single points and commas between. */
export function wordsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    const end = kind === other ? at + 1 : endOfWord(text, at, kind);
    if (kind !== other) spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

/** What stands between two words, as far as comparing needs it. */
interface Gap {
  quoted: boolean;
  hasEnd: boolean;
  hasLine: boolean;
  hasSemicolon: boolean;
}

/** A quotation that nobody closes ends with its paragraph. */
function passSign(code: number, gap: Gap): void {
  if (code === 0x20) return;
  if (code === 0x2e || code === 0x21 || code === 0x3f) gap.hasEnd = true;
  else if (code === 0x3b) gap.hasSemicolon = true;
  else if (code === 0x0a) {
    gap.hasLine = true;
    gap.quoted = false;
  } else if (code === 0x201c) gap.quoted = true;
  else if (code === 0x201d) gap.quoted = false;
  else if (code === 0x22) gap.quoted = !gap.quoted;
}

/** Hashes of what was folded before: news says the same words again and again. */
type Known = Map<string, readonly [hash: number, stem: number]>;

function hashesOf(word: string, known: Known): readonly [number, number] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = foldWord(word);
  const hashes = [hashOf(folded), stemHash(folded)] as const;
  known.set(word, hashes);
  return hashes;
}

function readFoldedWord(text: string, start: number, kind: number, word: ReadWord, known: Known): void {
  word.end = endOfWord(text, start, kind);
  const [hash, stem] = hashesOf(text.slice(start, word.end), known);
  word.hash = hash;
  word.stem = stem;
}

/** Reads all words of a text. */
export function readWords(text: string): Words {
  // Words have signs between them, but for "9a9a".
  return readInto(Math.ceil(text.length / 2), text) ?? (readInto(text.length, text) as Words);
}

/** After an end mark a sentence begins with a capital or a digit. */
function placeOf({ hasEnd, hasLine, hasSemicolon }: Gap, code: number): 0 | 1 | 2 {
  const isLow = code >= 0x61 && code <= 0x7a;
  if (hasLine || (hasEnd && !isLow)) return 1;
  return hasSemicolon ? 2 : 0;
}

/** Null where there are more words than the room is for. */
function readInto(room: number, text: string): Words | null {
  const [starts, ends] = [new Int32Array(room), new Int32Array(room)];
  const [hashes, stems] = [new Int32Array(room), new Int32Array(room)];
  const [quoted, first] = [new Uint8Array(room), new Uint8Array(room)];
  const known: Known = new Map();
  const gap: Gap = { quoted: false, hasEnd: true, hasLine: true, hasSemicolon: false };
  const word: ReadWord = { end: 0, hash: 0, stem: 0 };
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === other) {
      passSign(code, gap);
      at += 1;
      continue;
    }
    if (count === room) return null;
    if (!readPlainWord(text, at, kind, word)) readFoldedWord(text, at, kind, word, known);
    starts[count] = at;
    ends[count] = word.end;
    hashes[count] = word.hash;
    stems[count] = word.stem;
    quoted[count] = gap.quoted ? 1 : 0;
    first[count] = placeOf(gap, code);
    gap.hasEnd = false;
    gap.hasLine = false;
    gap.hasSemicolon = false;
    count += 1;
    at = word.end;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
    stems: stems.slice(0, count),
    quoted: quoted.slice(0, count),
    first: first.slice(0, count),
  };
}
