// Cuts a text into words with what comparing needs of each: a hash of its letters, one of its stem, and whether it is quoted.
// "The ministers' talks" and "the minister's talk" have the same stems; "U.S." is two words, "1,300" one.

import type { Span } from '../../text/index.ts';

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
  /** 1 for the first word of a sentence. */
  readonly first: Uint8Array;
}

const other = 0;
const letter = 1;
const digit = 2;
/** What the first 128 characters are. */
const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/iu.test(sign)) return letter;
  return /\d/u.test(sign) ? digit : other;
});
const wordSign = /[\p{L}\p{M}]/u;
const numberSign = /\p{N}/u;

function kindOf(code: number): number {
  if (code < 128) return kinds[code] as number;
  // Quotes and dashes, quicker than by the patterns.
  if (code >= 0x2000 && code < 0x2100) return other;
  const sign = String.fromCharCode(code);
  if (wordSign.test(sign)) return letter;
  return numberSign.test(sign) ? digit : other;
}

function endOfWord(text: string, start: number, kind: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === kind) continue;
    const joins = kind === digit && (code === 0x2c || code === 0x2e) && at + 1 < text.length;
    if (!joins || kindOf(text.charCodeAt(at + 1)) !== digit) break;
  }
  return at;
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

/** FNV-1a. */
const startHash = 0x811c9dc5;
const prime = 0x01000193;

/** Endings by their letters from the last to the first; the longest that fits is cut. */
const endings: readonly (readonly number[])[] = [
  'edly',
  'ings',
  'ing',
  'ied',
  'ies',
  'ed',
  'es',
  'ly',
  's',
].map((ending) => [...ending].reverse().map((sign) => sign.charCodeAt(0)));
const shortestStem = 3;

/** The length of a folded word without its ending: of `talks` and `talking` both 4, of `press` 5. */
export function stemLength(word: string): number {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  // Only d, g, s and y end an ending.
  if (last !== 0x64 && last !== 0x67 && last !== 0x73 && last !== 0x79) return length;
  if (last === 0x73 && word.charCodeAt(length - 2) === last) return length;
  for (const ending of endings) {
    if (length - ending.length < shortestStem) continue;
    if (ending.every((code, at) => word.charCodeAt(length - 1 - at) === code)) return length - ending.length;
  }
  return length;
}

/** The 32-bit hash of a word's first `length` characters. */
export function hashOf(word: string, length: number = word.length): number {
  let hash = startHash;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash | 0;
}

/** The hash of a folded word's stem, as `Words.stems` has it. */
export function stemHash(word: string): number {
  return hashOf(word, stemLength(word));
}

/** In lower case, letters without their marks. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1)
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return lower;
}

/** What stands between two words, as far as comparing needs it. */
interface Gap {
  quoted: boolean;
  hasEnd: boolean;
  hasLine: boolean;
}

/** A quotation that nobody closes ends with its paragraph. */
function passSign(code: number, gap: Gap): void {
  if (code === 0x20) return;
  if (code === 0x2e || code === 0x21 || code === 0x3f) gap.hasEnd = true;
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

/** Reads all words of a text. */
export function readWords(text: string): Words {
  const room = Math.ceil(text.length / 2);
  const [starts, ends] = [new Int32Array(room), new Int32Array(room)];
  const [hashes, stems] = [new Int32Array(room), new Int32Array(room)];
  const [quoted, first] = [new Uint8Array(room), new Uint8Array(room)];
  const known: Known = new Map();
  const gap: Gap = { quoted: false, hasEnd: true, hasLine: true };
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === other) {
      passSign(code, gap);
      at += 1;
      continue;
    }
    const end = endOfWord(text, at, kind);
    const [hash, stem] = hashesOf(text.slice(at, end), known);
    starts[count] = at;
    ends[count] = end;
    hashes[count] = hash;
    stems[count] = stem;
    quoted[count] = gap.quoted ? 1 : 0;
    // After an end mark a sentence begins with a capital or a digit.
    const isLow = code >= 0x61 && code <= 0x7a;
    first[count] = gap.hasLine || (gap.hasEnd && !isLow) ? 1 : 0;
    gap.hasEnd = false;
    gap.hasLine = false;
    count += 1;
    at = end;
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
