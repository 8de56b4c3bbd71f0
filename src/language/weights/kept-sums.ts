// Sums of weights that come again: what the features of a word alone add up to is the same wherever the word stands, so that it is summed
// once in some thousand words and then looked up. Sums of whole numbers are the same in any order; answers do not change.

import { addScores, type SparseWeights } from './sparse-weights.ts';

/** Fills the list with features of one block of a row and tells how many they are. */
export type FillFeatures = (features: Int32Array, block: number) => number;

/** Rows that are kept before all are forgotten. */
const mostRows = 8192;
/** More than any row has features in a block. */
const mostFeatures = 64;

export class KeptSums {
  /** All rows, one after the other. */
  readonly sums: Int16Array;
  readonly #weights: SparseWeights;
  readonly #blocks: number;
  readonly #places = new Map<number, number>();
  readonly #features = new Int32Array(mostFeatures);
  readonly #scores: Int32Array;

  /** A row has a number for each class of the weights, `blocks` times. */
  constructor(weights: SparseWeights, blocks = 1, rows = mostRows) {
    this.#weights = weights;
    this.#blocks = blocks;
    this.#scores = new Int32Array(weights.classes.length);
    this.sums = new Int16Array(rows * blocks * weights.classes.length);
  }

  /** Where the row of that key begins in `sums`; good until `keep` is called. -1 where it is not kept. */
  find(key: number): number {
    return this.#places.get(key) ?? -1;
  }

  /** Adds up and keeps the row of a key; tells where it begins. */
  keep(key: number, fill: FillFeatures): number {
    const width = this.#blocks * this.#scores.length;
    if ((this.#places.size + 1) * width > this.sums.length) this.#places.clear();
    const start = this.#places.size * width;
    for (let block = 0; block < this.#blocks; block += 1) {
      const count = fill(this.#features, block);
      addScores(this.#weights, this.#features, count, this.#scores.fill(0));
      this.sums.set(this.#scores, start + block * this.#scores.length);
    }
    this.#places.set(key, start);
    return start;
  }

  forget(): void {
    this.#places.clear();
  }
}
