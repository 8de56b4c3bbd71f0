// What boosted trees add to the first sight of two acts (Friedman 2001: Greedy function approximation: a gradient boosting machine).

import type { BoostedTrees } from '../../tables/index.ts';

/** The sum of what all trees say, in log odds; `figures` in the order of the trees' `columnNames`. */
export function askTrees(
  { treeCount, depth, columnOf, limits, answers }: BoostedTrees,
  figures: Float32Array,
): number {
  let sum = 0;
  for (let tree = 0; tree < treeCount; tree += 1) {
    let way = 0;
    for (let at = tree * depth; at < (tree + 1) * depth; at += 1)
      way = way * 2 + Number((figures[columnOf[at] as number] as number) > (limits[at] as number));
    sum += answers[(tree << depth) + way] as number;
  }
  return sum;
}
