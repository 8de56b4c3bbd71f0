// The authors in the visible lines: labelled ("By Ann Lee"), beside the date, or signed with a bare name.

import type { BylinePlace } from './byline-markup.ts';
import type { PageLine } from './find-lines.ts';
import { isInside, nodesInside, type PageTree, textInside } from './page-tree.ts';
import {
  labelledNames,
  namesBesideDate,
  namesInBrackets,
  namesOfLine,
  signedNames,
} from './rules/byline-phrases.ts';
import { isHeadLine } from './rules/head-lines.ts';

const above = 4;
const below = 15;
const beside = 7;
const maxLabelledChars = 80;
const maxSignatureChars = 90;
const lastLines = 20;
const emphasis = /^(?:strong|b|em|i)$/u;
const ofOthers =
  /^(?:comments|related-headlines|teaser-list|nested-article|embedded-post|navigation|footer)$/u;

/** Lines that begin like bylines: just above or below the headline, then where the article ends. */
function labelledNear({ outline, headline, main }: BylinePlace): readonly string[] {
  const { lines, tree } = outline;
  const head = headline === null ? 0 : lines.indexOf(headline);
  const last = lines.findLastIndex((line) => isInside(tree, line.block, main));
  const near = [
    ...lines.slice(Math.max(0, head - above), head + below),
    ...lines.slice(Math.max(0, last - above), last + above),
  ];
  for (const line of near) {
    if (line === headline) continue;
    for (const part of line.text.split('\n')) {
      const names = namesOfLine(part);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function besideDates({ outline, headline }: BylinePlace): readonly string[] {
  const { lines } = outline;
  const head = headline === null ? 0 : lines.indexOf(headline);
  for (const line of lines.slice(head + 1, head + beside)) {
    const names = namesBesideDate(line.text);
    if (names.length > 0) return names;
  }
  return [];
}

/** A name alone in the line between the headline and the day: "Ann Lee" above "23 Sep 2015 18:20". */
function aboveDate({ outline, headline }: BylinePlace): readonly string[] {
  const { lines } = outline;
  if (headline === null) return [];
  const [first, second] = lines.slice(lines.indexOf(headline) + 1);
  if (first === undefined || second === undefined || first.linkWeight > 0) return [];
  return /\d/u.test(second.text) && isHeadLine(second.text, []) ? signedNames(first.text) : [];
}

/** "Written by Ann Lee" in a box anywhere on the page, other articles and comments left out. */
function labelledAnywhere({ outline }: BylinePlace): readonly string[] {
  for (const { text, block } of outline.lines) {
    if (text.length > maxLabelledChars || ofOthers.test(outline.chrome[block] ?? '')) continue;
    const names = labelledNames(text);
    if (names.length > 0) return names;
  }
  return [];
}

/** True for a line that is emphasised as a whole. */
function isEmphasised(tree: PageTree, line: PageLine): boolean {
  for (const node of nodesInside(tree, line.block))
    if (node.kind === 'element')
      return emphasis.test(node.name) && textInside(tree, node.index).length >= line.text.length - 1;
    else if (node.text.trim() !== '') return false;
  return false;
}

/** A name in bold or italics that is all of the first paragraphs, or of the last. */
function signatures({ outline, main }: BylinePlace): readonly string[] {
  const { lines, tree, chrome, prose } = outline;
  const own = lines.filter(({ block }) => isInside(tree, block, main) && (chrome[block] ?? null) === null);
  const first = own.findIndex((line) => (prose[lines.indexOf(line)] ?? 0) > 0);
  for (const line of [...own.slice(0, first + 3), ...own.slice(-3)]) {
    if (line.text.length > maxSignatureChars || line.linkWeight > 0) continue;
    const names = signedNames(line.text);
    if (names.length > 0 && isEmphasised(tree, line)) return names;
  }
  return [];
}

/** "(Ann Lee)" after one of the last paragraphs: a signature, or a name that the text explains. */
export function bylinesInBrackets({ outline, main }: BylinePlace): readonly string[] {
  const { lines, tree, chrome } = outline;
  const own = lines.filter(({ block }) => isInside(tree, block, main) && (chrome[block] ?? null) === null);
  return own.slice(-lastLines).flatMap(({ text }) => namesInBrackets(text));
}

/** What the lines say, the surest kind first; each kind is looked for when it is asked for. */
export function lineBylines(place: BylinePlace): readonly (() => readonly string[])[] {
  return [
    () => labelledNear(place),
    () => besideDates(place),
    () => aboveDate(place),
    () => labelledAnywhere(place),
    () => signatures(place),
  ];
}
