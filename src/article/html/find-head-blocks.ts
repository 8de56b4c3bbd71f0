// Finds the blocks of old pages that hold a title and, after a single line break, who wrote it and when:
// <b>Envoy leaves Minsk</b><br><font size=1>17.09.2022 / Ann Lee</font>. Leaves alone paragraphs with a break in them.

import type { Span } from '../../text/index.ts';
import { foldWords } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { nodesInside, type PageTree } from './page-tree.ts';
import { isHeadLine } from './rules/head-lines.ts';
import { sharesEnd } from './rules/title-ends.ts';

/** Longer blocks are text. */
const maxBlockChars = 400;
/** A title of fewer words may be a label. */
const leastWords = 3;
/** A title, a standfirst, a name, a place and a day. */
const maxParts = 5;
/** A line of more words is hardly the name of a site. */
const maxNameWords = 4;
const emphasis = /^(?:strong|b|big|h[1-6])$/u;

/** True where all words of a block's line up to its first break are set in bold. */
function startsBold(tree: PageTree, { block, pageSpan }: PageLine): boolean {
  let isBold = false;
  for (const node of nodesInside(tree, block)) {
    if ((node.kind === 'text' ? node.end : node.start) <= pageSpan.start) continue;
    if (node.start >= pageSpan.end) return isBold;
    if (node.kind === 'element') {
      if (node.name === 'br' && isBold) return true;
      continue;
    }
    if (node.text.trim() === '') continue;
    let at = node.parent;
    while (at > block && !emphasis.test(tree.elements[at]?.name ?? ''))
      at = tree.elements[at]?.parent ?? block;
    if (!emphasis.test(tree.elements[at]?.name ?? '')) return false;
    isBold = true;
  }
  return isBold;
}

function isBlock({ text, isHidden }: PageLine): boolean {
  const parts = text.split('\n');
  if (parts.length < 2 || parts.length > maxParts || isHidden || text.length > maxBlockChars) return false;
  return foldWords(parts[0] ?? '').split(' ').length >= leastWords;
}

/** True for a block that begins with a stated title and goes on. */
function beginsWithTitle({ text }: PageLine, titles: readonly string[]): boolean {
  const [first = ''] = text.split('\n', 1);
  return titles.some((title) => sharesEnd(title, first)) && !titles.some((title) => sharesEnd(title, text));
}

/** True for a block of a line in bold with a line of names and days somewhere below it. */
function beginsBold(tree: PageTree, line: PageLine): boolean {
  const [first = '', ...rest] = line.text.split('\n');
  return rest.some((part) => isHeadLine(part, [])) && !isHeadLine(first, []) && startsBold(tree, line);
}

/** Where such blocks stand in the source; one that only looks like a head counts where no line says the stated title. */
export function findHeadBlocks(
  tree: PageTree,
  lines: readonly PageLine[],
  titles: readonly string[],
): readonly Span[] {
  const blocks = lines.filter(isBlock);
  if (blocks.length === 0) return [];
  const stated = blocks.find((line) => beginsWithTitle(line, titles));
  if (stated !== undefined) return [stated.pageSpan];
  const isSaid = lines.some(
    ({ text }) =>
      foldWords(text).split(' ').length > maxNameWords && titles.some((title) => sharesEnd(title, text)),
  );
  const bold = isSaid ? undefined : blocks.find((line) => beginsBold(tree, line));
  return bold === undefined ? [] : [bold.pageSpan];
}
