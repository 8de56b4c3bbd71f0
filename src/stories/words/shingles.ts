// Rows of five words, as hashes: texts that share many of them share sentences.

import type { Words } from './read-words.ts';

/** Shorter rows are shared by chance, longer ones break at every changed word. */
export const shingleWords = 5;

/** A text is compared with many others. */
const kept = new WeakMap<Words, Int32Array>();

/** The hash of the row that begins at each word; as many as there are whole rows. */
export function shinglesOf(words: Words): Int32Array {
  const shingles = kept.get(words) ?? makeShingles(words);
  kept.set(words, shingles);
  return shingles;
}

function makeShingles({ count, hashes }: Words): Int32Array {
  const rows = Math.max(0, count - shingleWords + 1);
  const shingles = new Int32Array(rows);
  for (let at = 0; at < rows; at += 1) {
    let hash = 0;
    for (let word = at; word < at + shingleWords; word += 1)
      hash = Math.imul(hash ^ (hashes[word] as number), 0x5bd1e995) ^ (hash >>> 15);
    shingles[at] = spread(hash);
  }
  return shingles;
}

/** Spreads the bits of a hash (the end of MurmurHash3), so that the smallest hashes are a fair sample. */
export function spread(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The `size` smallest different numbers, in order: a sample that two texts take alike (bottom-k sketch, Cohen 1997). */
export function smallest(numbers: Int32Array, size: number): Int32Array {
  const sorted = Int32Array.from(numbers).sort();
  const kept = new Int32Array(Math.min(size, sorted.length));
  let count = 0;
  for (const number of sorted) {
    if (count > 0 && kept[count - 1] === number) continue;
    if (count === size) break;
    kept[count] = number;
    count += 1;
  }
  return kept.slice(0, count);
}
