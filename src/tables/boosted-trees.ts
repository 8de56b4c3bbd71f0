// Trees whose levels ask one question each, as the files of trained weights keep them: a header, and three lists of numbers.

import { copiedBytes } from './model-file.ts';

/** Trees that all ask one question a level: is the value in this column above this limit? */
export interface BoostedTrees {
  /** The columns that the questions are about. */
  readonly columnNames: readonly string[];
  readonly treeCount: number;
  readonly depth: number;
  /** Per tree and level: the place of a column in `columnNames`, and its limit. */
  readonly columnOf: Uint16Array;
  readonly limits: Float32Array;
  /** Per tree: an answer for each way through its levels. */
  readonly answers: Float32Array;
}

/** Stands for trees where there are none. */
export const noTrees: BoostedTrees = {
  columnNames: [],
  treeCount: 0,
  depth: 0,
  columnOf: new Uint16Array(0),
  limits: new Float32Array(0),
  answers: new Float32Array(0),
};

/**
 * What all trees say of one row of values, in log odds (Friedman 2001: Greedy function approximation: a gradient boosting machine);
 * `values` in the order of `columnNames`.
 */
export function sumTrees(
  { treeCount, depth, columnOf, limits, answers }: BoostedTrees,
  values: Float32Array,
): number {
  let sum = 0;
  for (let tree = 0; tree < treeCount; tree += 1) {
    let answer = 0;
    for (let at = tree * depth; at < (tree + 1) * depth; at += 1)
      answer = answer * 2 + Number((values[columnOf[at] ?? 0] ?? 0) > (limits[at] ?? 0));
    sum += answers[(tree << depth) + answer] ?? 0;
  }
  return sum;
}

export type TreesHeader = Pick<BoostedTrees, 'columnNames' | 'treeCount' | 'depth'>;

/** What of the trees stands in the header of their file. */
export function treesHeaderOf({ columnNames, treeCount, depth }: BoostedTrees): TreesHeader {
  return { columnNames, treeCount, depth };
}

/** What of the trees stands behind the header, in order. */
export function treesListsOf({ columnOf, limits, answers }: BoostedTrees): readonly ArrayBufferView[] {
  return [columnOf, limits, answers];
}

/** Bytes of the columns, limits and answers that stand behind the header. */
export function treesByteLength({ treeCount, depth }: TreesHeader): number {
  return treeCount * depth * (2 + 4) + (treeCount << depth) * 4;
}

/** The trees whose lists begin at `start`, and where they end. */
export function readTrees(
  bytes: Uint8Array,
  start: number,
  header: TreesHeader,
): { trees: BoostedTrees; end: number } {
  const questions = header.treeCount * header.depth;
  const limitsAt = start + questions * 2;
  const answersAt = limitsAt + questions * 4;
  const end = answersAt + (header.treeCount << header.depth) * 4;
  const trees = {
    ...header,
    columnOf: new Uint16Array(copiedBytes(bytes, start, limitsAt)),
    limits: new Float32Array(copiedBytes(bytes, limitsAt, answersAt)),
    answers: new Float32Array(copiedBytes(bytes, answersAt, end)),
  };
  return { trees, end };
}
