// Chains side by side in flat lists, so that fitting them runs over numbers alone.

import type { FeatureRows } from './feature-rows.ts';

/** The rows of the features of each word: those of word `at` from `starts[at]` up to `starts[at + 1]`. */
export interface FlatRows {
  readonly rows: Int32Array;
  readonly starts: Uint32Array;
}

export interface FlatChains {
  readonly parts: FlatRows;
  readonly edges: FlatRows;
  /** The state of each word. */
  readonly states: Uint8Array;
  /** The first word of each chain, and behind the last chain the number of words. */
  readonly starts: Uint32Array;
}

/** The rows of features by word; features without a row are left out. */
export function flatRows(words: readonly Uint32Array[], rowOf: FeatureRows): FlatRows {
  const rows = new Int32Array(words.reduce((sum, keys) => sum + keys.length, 0));
  const starts = new Uint32Array(words.length + 1);
  let count = 0;
  for (const [at, keys] of words.entries()) {
    for (const key of keys) {
      const row = rowOf.get(key);
      if (row === undefined) continue;
      rows[count] = row;
      count += 1;
    }
    starts[at + 1] = count;
  }
  return { rows: rows.slice(0, count), starts };
}

/** Where each chain starts, by their lengths. */
export function chainStarts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}
