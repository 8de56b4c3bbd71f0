// Finds the words under pictures that no element marks: the only line in a box that holds a picture.
// Reads <div><img><div>The envoy in May</div></div>; leaves the paragraph beside a picture alone.

import type { PageLine } from './find-lines.ts';
import { elementsAround, type PageTree } from './page-tree.ts';
import { sumUp } from './sum-up.ts';

const pictures = new Set(['img', 'picture', 'video', 'amp-img']);
/** A longer line is text that a picture goes with. */
const maxWeight = 260;
/** What else the box may say: a credit, "Open picture". */
const maxOtherWeight = 60;
/** How many elements up the box may stand. */
const reach = 4;
const neverCaption = /^(?:tr|h[1-6])$/u;

/** Lines that are captions by where they stand. */
export function findCaptions(tree: PageTree, lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const held = new Array<number>(tree.elements.length).fill(0);
  for (let index = tree.elements.length - 1; index > 0; index -= 1) {
    const element = tree.elements[index];
    if (element === undefined) continue;
    if (pictures.has(element.name)) held[index] = (held[index] ?? 0) + 1;
    held[element.parent] = (held[element.parent] ?? 0) + (held[index] ?? 0);
  }
  const weights = sumUp(
    tree,
    lines,
    lines.map(({ weight }) => weight),
  );
  const isCaption = (line: PageLine): boolean => {
    if (line.weight > maxWeight || neverCaption.test(tree.elements[line.block]?.name ?? '')) return false;
    let steps = 0;
    for (const { index, name } of elementsAround(tree, line.block)) {
      steps += 1;
      if (steps > reach || (weights[index] ?? 0) > line.weight + maxOtherWeight) return false;
      if ((held[index] ?? 0) > 0) return name !== 'p' && !/^h[1-6]$/u.test(name);
    }
    return false;
  };
  return new Set(lines.filter(isCaption));
}
