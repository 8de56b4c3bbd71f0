// The headline: the heading that the page's own metadata agrees with, else what the metadata say, without the site's name.

import { foldText, likeness } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { elementsAround, isInside, nodesInside, textInside } from './page-tree.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

export interface Headline {
  readonly text: string;
  /** The line of the page that shows it; null where only the metadata have it. */
  readonly line: PageLine | null;
}

/** A heading this like the title of the metadata is the headline. */
const sameTitle = 0.5;
const titleParts = /\s+(?:[|–—·•«»:›/]|-{1,2}|::|\|\|)\s+|\s*[|«»]\s*/u;
const maxSuffixWords = 5;
const sameName = 0.6;
const minHostLetters = 4;
const bareTitleWords = 3;
const maxHeadlineChars = 300;
const maxTitleChars = 1000;
/** As many lines above the first paragraph the headline may stand: bylines, captions and buttons come between. */
const nearLines = 12;

/** The names of a site, and its address in small letters and digits only. */
export interface Site {
  readonly names: readonly string[];
  readonly host: string;
}

/** The titles of the metadata, the most careful first. */
function statedTitles(metadata: Metadata): readonly string[] {
  const stated = [
    ...namesIn(metadata.article?.['headline']),
    firstMeta(metadata, ['og:title']),
    firstMeta(metadata, [
      'twitter:title',
      'twitter:text:title',
      'dc.title',
      'dcterms.title',
      'sailthru.title',
      'parsely-title',
      'citation_title',
    ]),
    metadata.title,
  ];
  return stated
    .flatMap((title) =>
      title === null
        ? []
        : [
            unescapeText(unescapeText(title.slice(0, maxTitleChars)))
              .replace(/\s+/gu, ' ')
              .trim(),
          ],
    )
    .filter((title) => title !== '');
}

/** True where part of a title is the site: one of its names, or the letters of its address. */
function isSitePart(part: string, site: Site): boolean {
  const letters = foldText(part).replaceAll(' ', '');
  if (letters.length >= minHostLetters && site.host.includes(letters)) return true;
  return site.names.some(
    (name) => likeness(name, part) > sameName || foldText(name).replaceAll(' ', '') === letters,
  );
}

/** "Envoy leaves Minsk - The Daily" and "The Daily | Envoy leaves Minsk" without the site's name: "Envoy leaves Minsk". */
export function withoutSiteName(title: string, site: Site): string {
  const parts = title.split(titleParts);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || last === '') return title;
  const isSite = isSitePart(last, site);
  const isShort = last.split(/\s/u).length <= maxSuffixWords && last.length * 2 < title.length;
  if (isSite || isShort) {
    const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•«»:›/-]+$/u, '');
    return isSite && cut !== '' ? withoutSiteName(cut, site) : cut;
  }
  if (!isSitePart(first, site)) return title;
  return withoutSiteName(title.slice(first.length).replace(/^[\s|–—·•«»:›/-]+/u, ''), site);
}

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

/** 1 to 6 for a heading; null for a line that is none. */
function levelOf({ tree }: Outline, line: PageLine): number | null {
  const around = [...elementsAround(tree, line.block)].slice(0, 4);
  const heading = around.find((element) => /^h[1-6]$/u.test(element.name));
  if (heading !== undefined) return Number(heading.name.slice(1));
  return around.some(({ hint }) => headlineHint.test(hint)) ? namedLevel : null;
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

/** The headline and where it stands; null for a page without any title. */
export function findHeadline(
  outline: Outline,
  metadata: Metadata,
  site: Site,
  main: number,
): Headline | null {
  const titles = statedTitles(metadata)
    .map((title) => withoutSiteName(title, site))
    .filter((title) => foldText(title) !== '');
  const own = titles.filter((title) => !isSitePart(title, site));
  const headings = findHeadings(outline, own, main).filter(({ line }) => !isSitePart(line.text, site));
  const likely = firstLikely(headings);
  const stated = likely?.line.text ?? own[0] ?? '';
  // "News" is the title of a page that forgot its headline: the heading just above the text knows better.
  const isBare = likely?.isNear !== true && stated.split(/\s+/u).length <= bareTitleWords;
  const near = isBare ? headings.findLast(({ isNear, level }) => isNear && level <= 3) : undefined;
  const best = near ?? likely;
  if (best !== undefined) return { text: withoutKicker(outline, best.line), line: best.line };
  const [first = titles[0]] = own;
  if (first !== undefined) return { text: first, line: null };
  const top = headings.find(({ level }) => level === 1);
  return top === undefined ? null : { text: withoutKicker(outline, top.line), line: top.line };
}
