// The authors in the markup around the headline: microdata, links to authors' pages, classes named after authors.

import type { PageLine } from './find-lines.ts';
import type { Outline } from './outline.ts';
import { foldSpace, isInside, nodesInside, type PageElement, type PageTree } from './page-tree.ts';
import { authorNames, looksPersonal } from './rules/author-names.ts';
import { namingBits } from './rules/naming-words.ts';

const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|people|profile|staff|by|contributors?|redaktion|journalists?|writers?|editors?|reporters?|columnists?|bloggers?|users?|members?|profil|mitarbeiter|redakteur(?:e|in)?|verfasser|kolumnisten?|gastautor(?:en)?|auteurs?|autores|(?:news-?)?team)\/[^/]/iu;
/** Accounts of the outlet rather than of who wrote. */
const network = /(?:youtube|facebook|twitter|instagram|pinterest|google|flickr|xing)\.\w/iu;
const maxBylineChars = 160;
/** Names in markup count where they stand that near to the headline, in characters of source, or inside the article. */
const nearHeadline = 8000;
const rightBelow = 2000;
const minTags = 4;

/** Where the authors of an article may be named. */
export interface BylinePlace {
  readonly outline: Outline;
  readonly headline: PageLine | null;
  readonly main: number;
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

const bareWord = /^[\p{L}][\p{L}\p{N}_.-]{1,24}$/u;

function isOneWord(stated: string): boolean {
  return bareWord.test(stated) && (authorNames(stated).length > 0 || /\p{L}\d+$/u.test(stated));
}

/** Where authors of other articles are named, and those of comments. */
const ofOthers =
  /^(?:comments|related-headlines|teaser-list|nested-article|sidebar|embedded-post|navigation)$/u;

function isWithin(limit: number, { headline }: BylinePlace, { start }: PageElement): boolean {
  return headline !== null && Math.abs(start - headline.pageSpan.start) < limit;
}

/** Microdata says by itself whose author it names; it counts wherever it stands but among other articles. */
function isOfArticle(place: BylinePlace, element: PageElement): boolean {
  const reason = place.outline.chrome[element.index] ?? '';
  return !ofOthers.test(reason) || (reason === 'navigation' && isWithin(rightBelow, place, element));
}

/** Names in markup count near the headline and in the article. */
function isNearHeadline(place: BylinePlace, element: PageElement): boolean {
  const { outline, main, headline } = place;
  const { index } = element;
  const reason = outline.chrome[index] ?? null;
  if (headline === null && reason === 'byline') return true;
  if (reason !== null && !/^(?:byline|author-box|tag-list|tools|share-buttons|footer)$/u.test(reason))
    return false;
  return isWithin(nearHeadline, place, element) || isInside(outline.tree, index, main);
}

const authorWord = /(?:^|\s)author(?:$|\s)/u;

function isMicrodata({ attributes }: PageElement): boolean {
  const { itemprop, rel } = attributes;
  return (itemprop !== undefined && authorWord.test(itemprop)) || (rel !== undefined && authorWord.test(rel));
}

/** The names that an element states; a single word where it holds nothing else, as "freeman1984"; a desk in microdata only. */
function namesStated(tree: PageTree, element: PageElement): readonly string[] {
  const isMeta = element.name === 'meta';
  const stated = isMeta ? (element.attributes['content'] ?? '') : piecesInside(tree, element.index);
  if (stated.length > maxBylineChars) return [];
  if (isOneWord(stated)) return [stated];
  const names = authorNames(stated);
  const personal = names.filter(looksPersonal);
  return personal.length > 0 || !isMicrodata(element) ? personal : names.slice(0, 1);
}

/** "News, Salt, Coast, Opinion": so many single words are what an article is filed under. */
function areTags(names: readonly string[]): boolean {
  return names.length >= minTags && names.every((name) => /^\p{L}*[\p{Lu}\p{Ll}]\p{L}*$/u.test(name));
}

function namesInMarkup(
  place: BylinePlace,
  matches: (element: PageElement) => boolean,
  isHere = isNearHeadline,
): readonly string[] {
  const { outline } = place;
  const { tree } = outline;
  const wanted = tree.elements.filter((element) => matches(element) && isHere(place, element));
  let first: PageElement | null = null;
  const names: string[] = [];
  for (const element of innermost(outline, wanted)) {
    // Names far below the first are those of other articles, or of the author's box again.
    if (first !== null && element.start - first.start > nearHeadline / 4) break;
    const own = namesStated(tree, element);
    if (own.length > 0) first ??= element;
    names.push(...own);
  }
  return areTags(names) ? [] : names;
}

function isAuthorLink({ name, attributes: { href } }: PageElement): boolean {
  return name === 'a' && href !== undefined && authorAddress.test(href) && !network.test(href);
}

/** What the markup says, the surest kind first; each kind is looked for when it is asked for. */
export function markupBylines(place: BylinePlace): readonly (() => readonly string[])[] {
  return [
    () => namesInMarkup(place, isMicrodata, isOfArticle),
    () => namesInMarkup(place, ({ naming }) => (naming & namingBits.authorName) !== 0),
    () => namesInMarkup(place, isAuthorLink),
    () => namesInMarkup(place, ({ naming }) => (naming & namingBits.authorLine) !== 0),
  ];
}
