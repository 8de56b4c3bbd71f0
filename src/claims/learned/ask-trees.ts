// The sum of small decision trees for one row of values, as a probability.

import { type BoostedTrees, sumTrees } from '../../tables/index.ts';

/** `values` in the order of the trees' `columnNames`. */
export function askTrees(trees: BoostedTrees, values: Float32Array): number {
  return 1 / (1 + Math.exp(-sumTrees(trees, values)));
}
