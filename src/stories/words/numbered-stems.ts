// The different stems of a text under numbers, in the order in which they first stand, so that two texts are compared number by number
// instead of word by word: of a text that is compared with a hundred others its stems are looked up once.

import type { Words } from './read-words.ts';
import type { WordWeights } from './word-weights.ts';

export interface NumberedStems {
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  /** The stems from the smallest on, and their numbers. */
  readonly sorted: Int32Array;
  readonly bySize: Uint32Array;
  /** The number of the stem of each word. */
  readonly ofWords: Uint32Array;
}

const kept = new WeakMap<Words, { readonly weights: WordWeights; readonly numbered: NumberedStems }>();

export function numberStems(words: Words, weights: WordWeights): NumberedStems {
  const known = kept.get(words);
  if (known?.weights === weights) return known.numbered;
  const numbers = new Map<number, number>();
  const ofWords = Uint32Array.from(words.stems, (stem) => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  });
  const stems = Int32Array.from(numbers.keys());
  const sorted = stems.toSorted();
  const bySize = Uint32Array.from(sorted, (stem) => numbers.get(stem) as number);
  const numbered = { stems, weights: Float64Array.from(stems, weights.of), sorted, bySize, ofWords };
  kept.set(words, { weights, numbered });
  return numbered;
}

/** Of each number of `a` the number that the same stem has in `b`, -1 where it has none. */
export function sameStems(a: NumberedStems, b: NumberedStems): Int32Array {
  const same = new Int32Array(a.stems.length).fill(-1);
  let [at, other] = [0, 0];
  while (at < a.sorted.length && other < b.sorted.length) {
    const [stem, otherStem] = [a.sorted[at] as number, b.sorted[other] as number];
    if (stem === otherStem) same[a.bySize[at] as number] = b.bySize[other] as number;
    if (stem <= otherStem) at += 1;
    if (otherStem <= stem) other += 1;
  }
  return same;
}

/** The weight of the stems that both have by that of all of either, 0 to 1 (Dice); `same` is what `sameStems` gives of the two. */
export function sharedWeight(a: NumberedStems, b: NumberedStems, same: Int32Array): number {
  let [shared, all] = [0, 0];
  for (let number = 0; number < same.length; number += 1) {
    const weight = a.weights[number] as number;
    all += weight;
    if ((same[number] as number) >= 0) shared += 2 * weight;
  }
  for (let number = 0; number < b.weights.length; number += 1) all += b.weights[number] as number;
  return all === 0 ? 0 : shared / all;
}
