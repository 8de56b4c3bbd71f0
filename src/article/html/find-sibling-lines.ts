// Finds the rest of a short article whose longest paragraph was taken for all of it: the sentences right above and below
// that paragraph, in elements like its own. Leaves alone what ends no sentence, links and the words of sites.

import type { PageLine } from './find-lines.ts';
import { endsLikeSentence, type Outline } from './outline.ts';
import { boilerplateReason } from './rules/boilerplate-phrases.ts';

/** Above this share of links a line is no text. */
const linkShare = 0.5;

/** The lines beside the article's element where that holds one line only; none where it holds more. */
export function findSiblingLines(outline: Outline, main: number): ReadonlySet<PageLine> {
  const { tree, lines, prose, chrome } = outline;
  const only = lines.findIndex(({ block }) => block === main);
  const own = tree.elements[main];
  const last = tree.lastInside[main] ?? main;
  const inside = lines.filter(({ block }) => block >= main && block <= last);
  if (only < 0 || own === undefined || own.parent < 0 || inside.length !== 1) return new Set();
  const isSibling = (line: PageLine): boolean => {
    const element = tree.elements[line.block];
    const isOpen = !line.isHidden && (chrome[line.block] ?? null) === null && !outline.captions.has(line);
    return (
      isOpen &&
      element?.parent === own.parent &&
      element.name === own.name &&
      line.linkWeight <= line.weight * linkShare &&
      endsLikeSentence(line.text) &&
      boilerplateReason(line.text) === null
    );
  };
  const below = lines.slice(only + 1);
  const end = below.findIndex((line) => !isSibling(line));
  const above = lines.slice(0, only);
  // Above the text a short line that ends so may be a day or a name: "12 Oct."
  const start = above.findLastIndex((line, at) => !isSibling(line) || (prose[at] ?? 0) === 0);
  return new Set([...above.slice(start + 1), ...below.slice(0, end < 0 ? below.length : end)]);
}
