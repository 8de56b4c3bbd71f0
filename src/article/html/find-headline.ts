// The headline: the heading that the page's own metadata agrees with, else what the metadata say, without the site's name.

import { foldText, likeness } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { elementsAround } from './page-tree.ts';
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
const maxHeadlineChars = 300;

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
    .flatMap((title) => (title === null ? [] : [unescapeText(title).replace(/\s+/gu, ' ').trim()]))
    .filter((title) => title !== '');
}

/** "Envoy leaves Minsk - The Daily" without the site's name: "Envoy leaves Minsk". */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(titleParts);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || last === '') return title;
  const isSite = siteNames.some(
    (name) =>
      likeness(name, last) > 0.6 || foldText(name).replaceAll(' ', '') === foldText(last).replaceAll(' ', ''),
  );
  const isShort = last.split(/\s/u).length <= maxSuffixWords && last.length * 2 < title.length;
  if (!isSite && !isShort) return title;
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•«»:›/-]+$/u, '');
  return isSite ? withoutSiteName(cut, siteNames) : cut;
}

interface Heading {
  readonly line: PageLine;
  readonly level: number;
  readonly like: number;
}

/** All headings with how like they are to the titles that the metadata state. */
function findHeadings({ tree, lines, chrome }: Outline, titles: readonly string[]): readonly Heading[] {
  return lines.flatMap((line): Heading[] => {
    const around = [...elementsAround(tree, line.block)].slice(0, 4);
    const heading = around.find((element) => /^h[1-6]$/u.test(element.name));
    const isNamed = around.some(({ hint }) =>
      /(?:^|[\s-])(?:headline|entry-title|post-title|article-title)(?=$|\s)/u.test(hint),
    );
    if ((heading === undefined && !isNamed) || line.text.length > maxHeadlineChars || line.isHidden)
      return [];
    const level = heading === undefined ? 2 : Number(heading.name.slice(1));
    const reason = chrome[line.block];
    if (reason !== null && reason !== undefined && level > 1 && reason !== 'byline') return [];
    return [{ line, level, like: Math.max(0, ...titles.map((title) => likeness(line.text, title))) }];
  });
}

/** The headline and where it stands; null for a page without any title. */
export function findHeadline(
  outline: Outline,
  metadata: Metadata,
  siteNames: readonly string[],
): Headline | null {
  const titles = statedTitles(metadata).map((title) => withoutSiteName(title, siteNames));
  const headings = findHeadings(outline, titles).filter(
    ({ line }) => !siteNames.some((name) => foldText(name) === foldText(line.text)),
  );
  const rank = ({ like, level }: Heading): number => like + (level === 1 ? 0.3 : 0);
  const [best] = headings.filter(({ like }) => like >= sameTitle).toSorted((a, b) => rank(b) - rank(a));
  if (best !== undefined) return { text: best.line.text.replace(/\s+/gu, ' '), line: best.line };
  const [first] = titles;
  if (first !== undefined && foldText(first) !== '') return { text: first, line: null };
  const top = headings.find(({ level }) => level === 1);
  return top === undefined ? null : { text: top.line.text.replace(/\s+/gu, ' '), line: top.line };
}
