// Finds the element that holds the article: the one with the most prose and the least of anything else.

import { type Outline, sumUp } from './outline.ts';
import { isBodyHinted } from './rules/chrome-hints.ts';

/** How much more an element counts where the page itself says that it is the article. */
const bodyHintBonus = 1.25;
const articleBonus = 1.15;

/** Prose times its share of all text, for each element: high for the tightest element around the whole article. */
function scoreElements({ tree, lines, prose, chrome }: Outline): readonly number[] {
  const isOpen = lines.map((line) => !line.isHidden && chrome[line.block] === null);
  const proseSums = sumUp(
    tree,
    lines,
    lines.map((_, at) => (isOpen[at] === true ? (prose[at] ?? 0) : 0)),
  );
  const weightSums = sumUp(
    tree,
    lines,
    lines.map((line, at) => (isOpen[at] === true ? line.weight : 0)),
  );
  return tree.elements.map((element, index) => {
    const held = proseSums[index] ?? 0;
    if (held === 0) return 0;
    const hinted = isBodyHinted(element) ? bodyHintBonus : element.name === 'article' ? articleBonus : 1;
    return held * (held / Math.max(held, weightSums[index] ?? 0)) * hinted;
  });
}

/** Index of the element that holds the article; the inner one of two that score alike; 0 where the page has no prose. */
export function findMain(outline: Outline): number {
  let best = 0;
  let bestScore = 0;
  for (const [index, score] of scoreElements(outline).entries())
    if (score > 0 && score >= bestScore) {
      best = index;
      bestScore = score;
    }
  return best;
}
