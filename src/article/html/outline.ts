// The page as the finder of the article sees it: which lines are prose, and which elements are chrome.

import type { PageLine } from './find-lines.ts';
import type { PageTree } from './page-tree.ts';
import { chromeReason } from './rules/chrome-hints.ts';

export interface Outline {
  readonly tree: PageTree;
  readonly lines: readonly PageLine[];
  /** For each line, how much prose it holds; 0 for headings, links, buttons and scraps. */
  readonly prose: readonly number[];
  /** For each element, why it or an element around it is chrome; null where it is not. */
  readonly chrome: readonly (string | null)[];
}

/** A line of this weight is prose even without a full stop. */
const longProse = 80;
/** A line of this weight is prose where it ends like a sentence. */
const shortProse = 25;
/** Above this share of links a line is a list of links or a teaser. */
const linkShare = 0.5;
/** An element that holds this share of all prose is no chrome, whatever it is called. */
const rulingShare = 0.55;

const sentenceEnd = /[.!?…:;。！？।؟۔][\s"'”’»“)\]]*$/u;
const headingName = /^h[1-6]$/u;

export function endsLikeSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** "The envoy left on Monday, officials said." is prose; "More news" and "Share" are not. */
function proseOf(line: PageLine, elementName: string): number {
  if (headingName.test(elementName) || line.linkWeight > line.weight * linkShare) return 0;
  const own = line.weight - line.linkWeight;
  if (own >= longProse || (own >= shortProse && endsLikeSentence(line.text))) return own;
  return 0;
}

/** Sums a number of the lines up to all elements around them. */
export function sumUp(
  tree: PageTree,
  lines: readonly PageLine[],
  numbers: readonly number[],
): readonly number[] {
  const sums = tree.elements.map(() => 0);
  for (const [at, line] of lines.entries()) sums[line.block] = (sums[line.block] ?? 0) + (numbers[at] ?? 0);
  for (let index = tree.elements.length - 1; index > 0; index -= 1) {
    const parent = tree.elements[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

function chromeOf(tree: PageTree, prose: readonly number[]): readonly (string | null)[] {
  const total = prose[0] ?? 0;
  const reasons: (string | null)[] = [];
  for (const element of tree.elements) {
    const above = reasons[element.parent] ?? null;
    const isRuling = (prose[element.index] ?? 0) > total * rulingShare;
    reasons.push(above ?? (isRuling ? null : chromeReason(element)));
  }
  return reasons;
}

export function drawOutline(tree: PageTree, lines: readonly PageLine[]): Outline {
  const prose = lines.map((line) => proseOf(line, tree.elements[line.block]?.name ?? ''));
  const chrome = chromeOf(tree, sumUp(tree, lines, prose));
  return { tree, lines, prose, chrome };
}
