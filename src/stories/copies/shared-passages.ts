// The passages that two texts share word by word, wherever they stand: "Minsk freed 52 prisoners on Thursday" in both, at the
// top of one and at the foot of the other. Fewer than five words in a row are no passage.

import type { Words } from '../words/read-words.ts';
import { shinglesOf, shingleWords } from '../words/shingles.ts';

/** A stretch of words, the same in both texts; numbers of words. */
export interface Passage {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** So few words between two passages that follow each other in both texts are an edit of one passage. */
const longestEdit = 4;

/** A text is compared with many others. */
const kept = new WeakMap<Words, ReadonlyMap<number, number>>();

/** The first place of each row of words. */
function placesOf(words: Words): ReadonlyMap<number, number> {
  const known = kept.get(words);
  if (known !== undefined) return known;
  const places = new Map<number, number>();
  const shingles = shinglesOf(words);
  for (let at = shingles.length - 1; at >= 0; at -= 1) places.set(shingles[at] as number, at);
  kept.set(words, places);
  return places;
}

/** All passages, in the order of the first text; each word of it stands in one at most. */
export function sharedPassages(a: Words, b: Words): readonly Passage[] {
  const shingles = shinglesOf(b);
  const places = placesOf(b);
  const found: Passage[] = [];
  const ofA = shinglesOf(a);
  for (let at = 0; at < ofA.length; ) {
    const place = continuation(found.at(-1), at, ofA, shingles) ?? places.get(ofA[at] as number);
    const length = place === undefined ? 0 : runLength(a, b, at, place);
    if (length >= shingleWords) found.push({ a: at, b: place as number, length });
    at += Math.max(1, length);
  }
  return found;
}

/** Where the passage before goes on after an edit, rather than at the first place with these words. */
function continuation(
  before: Passage | undefined,
  at: number,
  ofA: Int32Array,
  ofB: Int32Array,
): number | undefined {
  if (before === undefined) return undefined;
  const gap = at - before.a - before.length;
  if (gap > longestEdit) return undefined;
  const end = before.b + before.length;
  for (let place = end; place <= end + longestEdit; place += 1)
    if (ofB[place] !== undefined && ofB[place] === ofA[at]) return place;
  return undefined;
}

function runLength(a: Words, b: Words, from: number, place: number): number {
  let length = 0;
  while (
    from + length < a.count &&
    place + length < b.count &&
    a.hashes[from + length] === b.hashes[place + length]
  )
    length += 1;
  return length;
}

/** 1 for each word of the first (or the second) text that stands in a passage or in an edit between two. */
export function coveredWords(count: number, passages: readonly Passage[], side: 'a' | 'b'): Uint8Array {
  const covered = new Uint8Array(count);
  let before: Passage | undefined;
  for (const passage of passages) {
    const isEdit = before !== undefined && isEditBetween(before, passage);
    const start = isEdit && before !== undefined ? before[side] + before.length : passage[side];
    covered.fill(1, start, passage[side] + passage.length);
    before = passage;
  }
  return covered;
}

function isEditBetween(before: Passage, after: Passage): boolean {
  const [gapA, gapB] = [after.a - before.a - before.length, after.b - before.b - before.length];
  return gapA >= 0 && gapB >= 0 && gapA <= longestEdit && gapB <= longestEdit;
}
