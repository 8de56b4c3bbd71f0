// The sum of small decision trees for one row of values, as a probability.

import type { BoostedTrees } from '../../tables/index.ts';

/** `values` in the order of the trees' `columnNames`. */
export function askTrees(trees: BoostedTrees, values: Float32Array): number {
  const { treeCount, depth, columnOf, limits, answers } = trees;
  let sum = 0;
  for (let tree = 0; tree < treeCount; tree += 1) {
    let answer = 0;
    for (let at = tree * depth; at < (tree + 1) * depth; at += 1)
      answer = answer * 2 + Number((values[columnOf[at] ?? 0] ?? 0) > (limits[at] ?? 0));
    sum += answers[(tree << depth) + answer] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
