// The names under the headline: who wrote the article, in the page's own words.

import { foldText } from './compare-text.ts';
import type { PageLine } from './find-lines.ts';
import { namesIn } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { elementsAround, type PageTree, textInside } from './page-tree.ts';
import type { Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

/** Names of meta elements that hold authors, the surest first. */
const authorMeta = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
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
  'twitter:creator:name',
  'vr:author',
  'author_name',
  'bt:author',
];

const leadIn =
  /^\s*(?:(?:written|posted|published|reported|story|words?|text|article|reviewed|edited)\s+by|by|von|vom|par|por|di|da|door|af|av|przez|autor(?:en|ka|i|e|a)?|autore|auteur|author|authors|text|texte|texto|testo|текст|автор|автори|авторы|skrevet\s+av|tekst|yazan|oleh|penulis|reporter|بقلم|كتب|מאת|συντάκτης|ведущий)\s*(?::|\s)\s*/iu;
const bylineLead =
  /^\s*(?:(?:written|posted|reported|story|words|text)\s+by|by|von|par|por|di|door|af|av|przez|autor(?:en)?|autore|auteur|author|текст|автор|skrevet\s+av|text|texte|texto)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;
const nameParts =
  /\s*(?:[,;|/•·\n&]|\s(?:and|und|et|och|og|en|y|e|и|та|i|a|with|mit|και|ja|és|ve|dan)\s)\s*/u;
const nonName =
  /https?:|www\.|@|\d{2}|^(?:admin|administrator|redaktion|redaction|editor|staff|guest|user|webmaster|root|unknown|anonymous|null|none|undefined|author|by|share|follow)$/iu;
const bylineHint =
  /(?:^|[\s-])(?:bylines?|by-?line-?(?:name|author)?|author|authors|author-?(?:name|names|link)|autor|autoren|auteur|writer|reporter|contributor|posted-?by|article-?author|entry-?author|fn|vcard|redacteur|firma|creator)(?=$|\s)/u;
const maxNameWords = 5;
const maxNames = 12;

/** A name without "By", titles of office and punctuation: "By Ann Lee, Correspondent" gives "Ann Lee". */
export function cleanNames(text: string): readonly string[] {
  const plain = unescapeText(text).replace(/\s+/gu, ' ').replace(leadIn, '');
  return plain
    .split(nameParts)
    .map((part) =>
      part
        .replace(leadIn, '')
        .replace(/\([^)]{0,60}\)/gu, '')
        .replace(/^[^\p{L}]+|[^\p{L}\p{M}.)]+$/gu, '')
        .trim(),
    )
    .filter(
      (part) =>
        part.length > 2 && part.length < 50 && part.split(' ').length <= maxNameWords && !nonName.test(part),
    );
}

const roleWords =
  /\b(?:correspondent|reporter|editor|writer|journalist|staff|contributor|columnist|producer|redakteur\w*|korrespondent\w*|freelance\w*|bureau|chief|senior|photographer|analyst|director|professor|author|fellow|updated|published|minutes?|read)\b/iu;

function isPersonal(name: string): boolean {
  return /^\p{Lu}/u.test(name) || !/\p{Lu}|\p{Ll}/u.test(name) ? !roleWords.test(name) : false;
}

function fromJsonLd({ article, jsonLd }: Metadata): readonly string[] {
  if (article === null) return [];
  const authors = Array.isArray(article['author']) ? article['author'] : [article['author']];
  return authors.flatMap((author): readonly string[] => {
    const names = namesIn(author);
    if (names.length > 0) return names;
    const id = typeof author === 'object' && author !== null && '@id' in author ? author['@id'] : null;
    return id === null
      ? []
      : jsonLd
          .filter((object) => object['@id'] === id)
          .flatMap((object) => namesIn(object['name']))
          .slice(0, 1);
  });
}

function fromMeta({ meta }: Metadata): readonly string[] {
  for (const name of authorMeta) {
    const names = (meta.get(name) ?? []).flatMap(cleanNames);
    if (names.length > 0) return names;
  }
  return [];
}

function fromMarkup(tree: PageTree, { chrome }: Outline): readonly string[] {
  const isOpen = (index: number): boolean => {
    const reason = chrome[index] ?? null;
    return reason === null || reason === 'byline' || reason === 'author-box';
  };
  const read = (matches: (hint: string, rel: string, itemprop: string) => boolean): readonly string[] => {
    const names: string[] = [];
    for (const { index, hint, attributes } of tree.elements) {
      if (names.length > maxNames || !isOpen(index)) continue;
      if (!matches(hint, attributes['rel'] ?? '', attributes['itemprop'] ?? '')) continue;
      const text = textInside(tree, index, 200);
      if (text.length < 150) names.push(...cleanNames(text).filter(isPersonal));
    }
    return names;
  };
  const byRel = read(
    (_, rel, itemprop) => /(?:^|\s)author(?:$|\s)/u.test(rel) || /(?:^|\s)author(?:$|\s)/u.test(itemprop),
  );
  return byRel.length > 0 ? byRel : read((hint) => bylineHint.test(hint));
}

/** A short line that begins like a byline, near the top of the article: "By Ann Lee". */
function fromLines(lines: readonly PageLine[]): readonly string[] {
  for (const line of lines) {
    if (line.text.length > 90 || !bylineLead.test(line.text)) continue;
    const names = cleanNames(line.text).filter(isPersonal);
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
export function findBylines(
  outline: Outline,
  metadata: Metadata,
  siteNames: readonly string[],
): readonly string[] {
  const isSite = (name: string): boolean => siteNames.some((site) => foldText(site) === foldText(name));
  const sources = [
    () => fromJsonLd(metadata).flatMap(cleanNames),
    () => fromMeta(metadata),
    () => fromMarkup(outline.tree, outline),
    () => fromLines(outline.lines.filter((line) => [...elementsAround(outline.tree, line.block)].length > 0)),
  ];
  let fallback: readonly string[] = [];
  for (const source of sources) {
    const names = unique(source()).slice(0, maxNames);
    if (names.some((name) => !isSite(name))) return names;
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}
