// The headline of a page that sets it in no heading, as old pages do: a plain line just above the text.

import { foldWords } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import type { Headline } from './headline.ts';
import type { Outline } from './outline.ts';
import { isInside } from './page-tree.ts';
import { isHeadLine } from './rules/head-lines.ts';
import { withoutShownName } from './rules/shown-site-name.ts';
import { tidyTitle } from './rules/tidy-title.ts';
import { sharesEnd } from './rules/title-ends.ts';
import { isSitePart, type Site } from './stated-titles.ts';

/** In no heading, a title of fewer words may be a label; and one further above the text may stand in a list. */
const leastPlainWords = 3;
const plainReach = 6;

/** The lines right above the text, and its first. */
function linesAbove({ tree, lines, prose }: Outline, main: number): readonly PageLine[] {
  const isOwn = ({ block }: PageLine): boolean => isInside(tree, block, main);
  const start = lines.findIndex(isOwn);
  const text = lines.findIndex((line, at) => isOwn(line) && (prose[at] ?? 0) > 0);
  return [
    ...lines.slice(Math.max(0, start - plainReach), start + 1),
    ...lines.slice(start + 1, text + 1).slice(-plainReach),
  ];
}

/** The line right above the text that says the title in no heading, as old pages do; null where none does. */
function findPlainLine(outline: Outline, main: number, isTitle: (text: string) => boolean): PageLine | null {
  const { chrome } = outline;
  return (
    linesAbove(outline, main).findLast(
      (line) =>
        !line.isHidden &&
        line.linkWeight === 0 &&
        (chrome[line.block] ?? null) === null &&
        foldWords(line.text).split(' ').length >= leastPlainWords &&
        isTitle(line.text),
    ) ?? null
  );
}

/** The line right above the text that a line of names and days follows, where the title of the window names only the site. */
export function findDatedTitle(outline: Outline, main: number, site: Site): Headline | null {
  const { lines } = outline;
  const isDated = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return /\d/u.test(text) && isHeadLine(text, []);
  };
  const dated = new Set(lines.filter((_, at) => isDated(at + 1) && !isDated(at)).map(({ text }) => text));
  const line = findPlainLine(outline, main, (shown) => dated.has(shown) && !isSitePart(shown, site));
  return line === null ? null : { text: tidyTitle(line.text), line };
}

/** The line right above the text that says what a title begins or ends with; null where none does. */
export function findTitleEnd(outline: Outline, title: string, main: number): Headline | null {
  const line = findPlainLine(outline, main, (shown) => sharesEnd(title, shown));
  return line === null ? null : { text: tidyTitle(line.text), line };
}

/** The title without the site and its sections, by the line above the text that shows it so. */
export function readPlainTitle(outline: Outline, title: string, main: number): Headline {
  const text = withoutShownName(
    title,
    outline.lines.map((line) => line.text),
  );
  const same = findPlainLine(outline, main, (shown) => foldWords(shown) === foldWords(text));
  if (same !== null) return { text, line: same };
  return findTitleEnd(outline, title, main) ?? { text, line: null };
}
