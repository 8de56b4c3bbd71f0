// Sums of small decision trees. All nodes of a level ask the same question, so a tree of depth 6 is 6 questions and 64 answers.

import type { BoostedTrees } from '../../tables/index.ts';
import type { Column } from './columns/column.ts';

/** The sum of all trees' answers for each line, as a probability; `columns` in the order of the trees' `columnNames`. */
export function scoreByTrees(trees: BoostedTrees, columns: readonly Column[], count: number): Column {
  const sums = new Float64Array(count);
  const answers = new Int32Array(count);
  for (let tree = 0; tree < trees.treeCount; tree += 1) {
    answers.fill(0);
    for (let level = 0; level < trees.depth; level += 1) {
      const question = tree * trees.depth + level;
      const column = columns[trees.columnOf[question] as number] as Column;
      const limit = trees.limits[question] as number;
      for (let at = 0; at < count; at += 1)
        answers[at] = (answers[at] as number) * 2 + Number((column[at] as number) > limit);
    }
    const first = tree << trees.depth;
    for (let at = 0; at < count; at += 1)
      sums[at] = (sums[at] as number) + (trees.answers[first + (answers[at] as number)] as number);
  }
  return Float32Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
}
