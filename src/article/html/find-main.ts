// Finds the element that holds the article: the one with the most prose and the least of anything else.

import type { PageLine } from './find-lines.ts';
import type { Outline } from './outline.ts';
import { elementsAround, isInside } from './page-tree.ts';
import { isBodyHinted } from './rules/chrome-hints.ts';
import { sumUp } from './sum-up.ts';

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
  return proseSums.map((held, index) => {
    const element = tree.elements[index];
    if (held === 0 || element === undefined) return 0;
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

/** A story of this much prose is one of its own. */
const minStory = 300;

/**
 * The story of the headline, where a page shows several one below the other as it is scrolled: the `article` around the
 * headline, if another one beside it is a story too. The element of the article itself where that is not so.
 */
export function narrowToStory(outline: Outline, main: number, headline: PageLine | null): number {
  const { tree, lines, prose, chrome } = outline;
  if (headline === null || !isInside(tree, headline.block, main)) return main;
  const around = [...elementsAround(tree, headline.block)].filter(({ index }) => index > main);
  const story = around.findLast(({ name }) => name === 'article');
  if (story === undefined) return main;
  const isOpen = (block: number): boolean => (chrome[block] ?? null) === null;
  const sums = sumUp(
    tree,
    lines,
    lines.map((line, at) => (isOpen(line.block) ? (prose[at] ?? 0) : 0)),
  );
  const isStory = (index: number): boolean => (sums[index] ?? 0) > minStory;
  const hasOther = tree.elements.some(
    ({ name, index }) =>
      name === 'article' &&
      index !== story.index &&
      isInside(tree, index, main) &&
      !isInside(tree, index, story.index) &&
      isStory(index),
  );
  return hasOther && isStory(story.index) ? story.index : main;
}

/** An element with more prose than this holds the article, wherever the headline stands. */
const richProse = 800;
/** The text around the headline counts from this weight on ... */
const minOwnText = 120;
/** ... where the found element holds less than this share of it, one outside of it at most that much more. */
const maxInnerShare = 0.4;
const maxOuterShare = 1.5;

/**
 * The element of the story around the headline, where a page has hardly any prose and the little that it has is not the
 * story's: a word about the site in the margin, a line of rights below a text of names and figures.
 */
export function moveToHeadline(outline: Outline, main: number, headline: PageLine | null): number {
  const { tree, lines, prose, chrome } = outline;
  if (headline === null || isInside(tree, headline.block, main)) return main;
  const sumIn = (index: number, number: (line: PageLine, at: number) => number): number =>
    lines.reduce((sum, line, at) => sum + (isInside(tree, line.block, index) ? number(line, at) : 0), 0);
  const found = sumIn(main, (_, at) => prose[at] ?? 0);
  if (found > richProse) return main;
  const ownOf = (line: PageLine): number => {
    const isOpen = line !== headline && !line.isHidden && (chrome[line.block] ?? null) === null;
    return isOpen ? line.weight - line.linkWeight : 0;
  };
  for (const element of elementsAround(tree, headline.block)) {
    if (element.name !== 'article' && !isBodyHinted(element)) continue;
    const own = sumIn(element.index, ownOf);
    const share = isInside(tree, main, element.index) ? maxInnerShare : maxOuterShare;
    if (own >= minOwnText && found < own * share) return element.index;
  }
  return main;
}
