// The names under the headline: who wrote the article, in the page's own words.

import { foldText } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { type JsonLdObject, namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { foldSpace, isInside, nodesInside, type PageElement, type PageTree } from './page-tree.ts';
import type { Metadata } from './read-metadata.ts';
import { authorNames, looksPersonal, namesBesideDate, namesOfLine } from './rules/author-names.ts';

/** Names of meta elements that hold authors, the surest first. */
const authorMeta = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'article.author',
  'authors',
  'citation_author',
  'rbauthors',
  'creator',
  'lp.article:author',
  'shareaholic:article_author_name',
  'vr:author',
  'author_name',
  'bt:author',
  'dc.contributor',
];

const nameHint =
  /(?:^|[\s-])(?:author-?names?|byline-?(?:name|author|link)|author-?link|article-?author|entry-?author|post-?author|fn|author|authors|autor|autoren|auteur|autore|writer|redacteur|firma|creator|username|contributor-?name|posted-?by|reporter)(?=$|\s)/u;
const bylineHint =
  /(?:^|[\s-])(?:bylines?|by-?line|contributors?|journalist|meta-?author|author-?(?:line|info|meta|wrapper|container|block)|credits?-?author)(?=$|\s)/u;
const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|people|profile|staff|by|contributors?|redaktion|journalist|writers?|team)\/[^/]/iu;
const maxNames = 12;
const maxBylineChars = 160;
/** Names in markup count where they stand that near to the headline, in characters of source, or inside the article. */
const nearHeadline = 8000;

export interface BylineInput {
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly siteNames: readonly string[];
  readonly headline: PageLine | null;
  readonly main: number;
}

function namesOfAuthor(author: unknown, all: readonly JsonLdObject[]): readonly string[] {
  const names = namesIn(author);
  if (names.length > 0) return names;
  const id = typeof author === 'object' && author !== null && '@id' in author ? author['@id'] : null;
  return id === null
    ? []
    : all
        .filter((object) => object['@id'] === id)
        .flatMap(({ name }) => namesIn(name))
        .slice(0, 1);
}

function fromJsonLd({ article, jsonLd }: Metadata): readonly string[] {
  const { author, creator } = article ?? {};
  const stated = author ?? creator;
  const authors = Array.isArray(stated) ? stated : [stated];
  return authors
    .slice(0, maxNames)
    .flatMap((one) => namesOfAuthor(one, jsonLd))
    .flatMap(authorNames);
}

/** Cards for social networks label their data: "Written by", then the name. */
function fromLabels({ meta }: Metadata): readonly string[] {
  const label = meta.get('twitter:label1')?.[0] ?? '';
  return /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|författare|автор|by|author)/iu.test(
    label,
  )
    ? authorNames(meta.get('twitter:data1')?.[0] ?? '')
    : [];
}

function fromMeta({ meta }: Metadata): readonly string[] {
  for (const name of authorMeta) {
    const names = (meta.get(name) ?? []).slice(0, maxNames).flatMap(authorNames);
    if (names.length > 0) return names;
  }
  return [];
}

/** The innermost elements of those that match: a byline's own name rather than all that stands around it. */
function innermost(outline: Outline, elements: readonly PageElement[]): readonly PageElement[] {
  return elements.filter(({ index }, at) => {
    const next = elements[at + 1];
    return next === undefined || !isInside(outline.tree, next.index, index);
  });
}

/** The text of a byline, its parts kept apart where only the markup parts them: "Ann Lee | 2 hours ago". */
function piecesInside(tree: PageTree, index: number): string {
  let text = '';
  let isParted = false;
  for (const node of nodesInside(tree, index)) {
    if (node.kind === 'element') {
      isParted = true;
      continue;
    }
    const isGlued = isParted && !/(?:^|\s)$/u.test(text) && !/^\s/u.test(node.text);
    text += isGlued ? ` | ${node.text}` : node.text;
    isParted = true;
    if (text.length > 2 * maxBylineChars) break;
  }
  return foldSpace(text);
}

const bareWord = /^[\p{L}][\p{L}\p{N}_.-]{2,24}$/u;

function isOneWord(stated: string): boolean {
  return bareWord.test(stated) && (authorNames(stated).length > 0 || /\p{L}\d+$/u.test(stated));
}

/** Where authors of other articles are named, and those of comments. */
const ofOthers =
  /^(?:comments|related-headlines|teaser-list|nested-article|sidebar|embedded-post|navigation)$/u;

/** Microdata says by itself whose author it names; it counts wherever it stands but among other articles. */
function isOfArticle({ outline }: BylineInput, { index }: PageElement): boolean {
  return !ofOthers.test(outline.chrome[index] ?? '');
}

/** Names in markup count near the headline and in the article. */
function isNearHeadline({ outline, headline, main }: BylineInput, { index, start }: PageElement): boolean {
  const reason = outline.chrome[index] ?? null;
  if (reason !== null && !/^(?:byline|author-box|tag-list|tools|share-buttons|footer)$/u.test(reason))
    return false;
  const isNear = headline !== null && Math.abs(start - headline.pageSpan.start) < nearHeadline;
  return isNear || isInside(outline.tree, index, main);
}

function fromMarkup(
  input: BylineInput,
  matches: (element: PageElement) => boolean,
  isHere = isNearHeadline,
): readonly string[] {
  const { outline } = input;
  const { tree } = outline;
  const found = innermost(
    outline,
    tree.elements.filter((element) => matches(element) && isHere(input, element)),
  );
  let first: PageElement | null = null;
  const names: string[] = [];
  for (const element of found) {
    // Names far below the first are those of other articles, or of the author's box again.
    if (first !== null && element.start - first.start > nearHeadline / 4) break;
    const stated =
      element.name === 'meta' ? (element.attributes['content'] ?? '') : piecesInside(tree, element.index);
    if (stated.length > maxBylineChars) continue;
    // A single word is a name where the markup holds nothing else: "freeman1984".
    const own = isOneWord(stated) ? [stated] : authorNames(stated).filter(looksPersonal);
    if (own.length > 0) first ??= element;
    names.push(...own);
  }
  return names;
}

const isMicrodata = ({ attributes }: PageElement): boolean =>
  /(?:^|\s)author(?:$|\s)/u.test(attributes['itemprop'] ?? '') ||
  /(?:^|\s)author(?:$|\s)/u.test(attributes['rel'] ?? '');

const isAuthorLink = ({ name, attributes }: PageElement): boolean =>
  name === 'a' && authorAddress.test(attributes['href'] ?? '');

/** Lines that begin like bylines: just above or below the headline, then where the article ends. */
function fromLines({ outline, headline, main }: BylineInput): readonly string[] {
  const { lines, tree } = outline;
  const head = headline === null ? 0 : lines.indexOf(headline);
  const last = lines.findLastIndex((line) => isInside(tree, line.block, main));
  const near = [
    ...lines.slice(Math.max(0, head - 4), head + 15),
    ...lines.slice(Math.max(0, last - 4), last + 4),
  ];
  for (const line of near)
    for (const part of line.text.split('\n')) {
      const names = namesOfLine(part);
      if (names.length > 0) return names;
    }
  for (const line of lines.slice(head + 1, head + 7)) {
    const names = namesBesideDate(line.text);
    if (names.length > 0) return names;
  }
  return [];
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldText(name);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** The authors' names in the order of the page; a name of the outlet only where nobody else is named. */
export function findBylines(input: BylineInput): readonly string[] {
  const { metadata, siteNames } = input;
  const isSite = (name: string): boolean =>
    siteNames.some((site) => ` ${foldText(site)} `.includes(` ${foldText(name)} `));
  const sources = [
    () => fromJsonLd(metadata),
    () => fromMeta(metadata),
    () => fromLabels(metadata),
    () => fromMarkup(input, isMicrodata, isOfArticle),
    () => fromMarkup(input, ({ hint }) => nameHint.test(hint)),
    () => fromMarkup(input, isAuthorLink),
    () => fromMarkup(input, ({ hint }) => bylineHint.test(hint)),
    () => fromLines(input),
  ];
  let fallback: readonly string[] = [];
  for (const source of sources) {
    const names = unique(source()).slice(0, maxNames);
    const isNamed = names.some((name) => !isSite(name));
    // Where the site names itself the author, a single word elsewhere is no better.
    if (isNamed && (fallback.length === 0 || names.some((name) => name.includes(' ')))) return names;
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}
