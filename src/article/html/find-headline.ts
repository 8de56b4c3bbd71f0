// The headline: the heading that the page's own metadata agrees with, else what the metadata say, without the site's name.

import { likeness } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import type { Outline } from './outline.ts';
import { isInside, nodesInside, textInside } from './page-tree.ts';
import type { Metadata } from './read-metadata.ts';
import { chooseTitle, type ShownTitle } from './rules/choose-title.ts';
import { isSitePart, readStatedTitles, type Site } from './stated-titles.ts';

export interface Headline {
  readonly text: string;
  /** The line of the page that shows it; null where only the metadata have it. */
  readonly line: PageLine | null;
}

/** A heading this like the title of the metadata is the headline. */
const sameTitle = 0.5;
const bareTitleWords = 3;
const maxHeadlineChars = 300;
/** As many lines above the first paragraph the headline may stand: bylines, captions and buttons come between. */
const nearLines = 12;

const kickerHint =
  /(?:^|[\s-])(?:kicker|overline|over-?title|roofline|roof-?line|dachzeile|top-?line|topline|eyebrow|spitzmarke|pre-?(?:title|headline|head)|supertitle|super-?headline|rubric|rubrik|antetitulo|volanta|occhiello|category|label|section|tag|date|time|badge|flag)(?=$|[\s-])/u;

/** A heading's text without the kicker that some sites put into it: "Energy | Grid fails" gives "Grid fails". */
function withoutKicker({ tree }: Outline, line: PageLine): string {
  const text = line.text.replace(/\s+/gu, ' ');
  for (const node of nodesInside(tree, line.block)) {
    if (node.kind === 'text') {
      if (node.text.trim() !== '') return text;
      continue;
    }
    if (!kickerHint.test(node.hint)) continue;
    const kicker = textInside(tree, node.index, maxHeadlineChars);
    const rest = text.slice(kicker.length).replace(/^[\s:|–—-]+/u, '');
    return kicker !== '' && text.startsWith(kicker) && rest.length > kicker.length / 2 ? rest : text;
  }
  return text;
}

interface Heading {
  readonly line: PageLine;
  readonly level: number;
  readonly like: number;
  /** True just above the first paragraph of the article. */
  readonly isNear: boolean;
}

const headlineHint = /(?:^|[\s-])(?:headline|entry-title|post-title|article-title)(?=$|\s)/u;
/** What is a heading by its name only counts as one of this level. */
const namedLevel = 2;

/** How far out of a line its heading may be. */
const maxDepth = 4;
const headingName = /^h[1-6]$/u;

/** 1 to 6 for a heading; null for a line that is none. */
function levelOf({ tree }: Outline, line: PageLine): number | null {
  let isNamed = false;
  let at = line.block;
  for (let depth = 0; depth < maxDepth && at > 0; depth += 1) {
    const element = tree.elements[at];
    if (element === undefined) break;
    if (headingName.test(element.name)) return Number(element.name.slice(1));
    isNamed ||= element.hint !== '' && headlineHint.test(element.hint);
    at = element.parent;
  }
  return isNamed ? namedLevel : null;
}

/** All headings with how like they are to the titles that the metadata state. */
function findHeadings(outline: Outline, titles: readonly string[], main: number): readonly Heading[] {
  const { tree, lines, chrome, prose } = outline;
  const start = lines.findIndex((line, at) => (prose[at] ?? 0) > 0 && isInside(tree, line.block, main));
  return lines.flatMap((line, at): Heading[] => {
    if (line.text.length > maxHeadlineChars || line.isHidden) return [];
    const isNear = at < start && at > start - nearLines;
    const level = levelOf(outline, line);
    if (level === null) return [];
    const reason = chrome[line.block] ?? null;
    if (reason !== null && level !== 1 && reason !== 'byline') return [];
    const like = Math.max(0, ...titles.map((title) => likeness(line.text, title)));
    return [{ line, level, isNear, like }];
  });
}

function firstLikely(headings: readonly Heading[]): Heading | undefined {
  const rank = ({ like, level, isNear }: Heading): number =>
    like + (level === 1 ? 0.3 : 0) + (isNear ? 0.2 : 0);
  return headings.filter(({ like }) => like >= sameTitle).toSorted((a, b) => rank(b) - rank(a))[0];
}

/** What a line shows as a title. */
function showTitle(outline: Outline, line: PageLine): ShownTitle {
  return { full: line.text.replace(/\s+/gu, ' '), bare: withoutKicker(outline, line) };
}

/** The only great heading of a page, where it stands just above the text. */
function onlyGreat(headings: readonly Heading[]): Heading | undefined {
  const great = headings.filter(({ level }) => level === 1);
  return great.length === 1 && great[0]?.isNear === true ? great[0] : undefined;
}

/** The heading that is the headline; `own` are the stated titles that name more than the site. */
function chooseHeading(headings: readonly Heading[], own: readonly string[]): Heading | undefined {
  const likely = firstLikely(headings);
  const stated = likely?.line.text ?? own[0] ?? '';
  // "News" is the title of a page that forgot its headline: the heading just above the text knows better.
  const isBare = likely?.isNear !== true && stated.split(/\s+/u).length <= bareTitleWords;
  const near = isBare ? headings.findLast(({ isNear, level }) => isNear && level <= 3) : undefined;
  return near ?? likely;
}

/** A title without the marks that only tell where a word may break. */
function withoutBreakMarks(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}

/** The headline and where it stands; null for a page without any title. */
export function findHeadline(
  outline: Outline,
  metadata: Metadata,
  site: Site,
  main: number,
): Headline | null {
  const stated = readStatedTitles(metadata, site);
  const { jsonLd, openGraph, card, page } = stated;
  const careful = [jsonLd, openGraph, card].filter((title) => title !== null);
  // "Details" is what remains of a window's title that names the site only.
  const isBarePage = page !== null && careful.length > 0 && !page.includes(' ');
  const titles = page === null || isBarePage ? careful : [...careful, page];
  const own = titles.filter((title) => !isSitePart(title, site));
  const headings = findHeadings(outline, own, main).filter(({ line }) => !isSitePart(line.text, site));
  const best = chooseHeading(headings, own) ?? (jsonLd === null ? onlyGreat(headings) : undefined);
  if (best !== undefined) {
    const text = chooseTitle(showTitle(outline, best.line), stated);
    return { text: withoutBreakMarks(text), line: best.line };
  }
  const [first = titles[0]] = own;
  if (first !== undefined) return { text: first, line: null };
  const top = headings.find(({ level }) => level === 1);
  return top === undefined ? null : { text: withoutKicker(outline, top.line), line: top.line };
}
