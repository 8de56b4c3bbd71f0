// Sums numbers of lines up to the elements around them.

import type { PageLine } from './find-lines.ts';
import type { PageTree } from './page-tree.ts';

/** For each element, the sum of the numbers of all lines inside it. */
export function sumUp(
  tree: PageTree,
  lines: readonly PageLine[],
  numbers: readonly number[],
): readonly number[] {
  const sums = new Array<number>(tree.elements.length).fill(0);
  for (let at = 0; at < lines.length; at += 1) {
    const block = lines[at]?.block ?? 0;
    sums[block] = (sums[block] ?? 0) + (numbers[at] ?? 0);
  }
  for (let index = tree.elements.length - 1; index > 0; index -= 1) {
    const sum = sums[index] ?? 0;
    if (sum === 0) continue;
    const parent = tree.elements[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + sum;
  }
  return sums;
}
