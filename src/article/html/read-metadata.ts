// What a page says of itself to machines: meta elements, links, JSON-LD, its title and its language.

import { flattenJsonLd, type JsonLdObject, parseJsonLd, typesOf } from './json-ld.ts';
import { foldSpace, type PageTree, textInside } from './page-tree.ts';
import { unescapeText } from './unescape-text.ts';

export interface Metadata {
  /** Contents by name, property or itemprop in small letters. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonicalUrl: string | null;
  /** The text of the `title` element. */
  readonly title: string | null;
  readonly language: string | null;
  readonly jsonLd: readonly JsonLdObject[];
  /** The object of JSON-LD that is the article itself. */
  readonly article: JsonLdObject | null;
}

const articleType = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting|LiveBlogPosting)$/u;
const listedType = /^(?:ItemList|ListItem|BreadcrumbList)$/u;

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function readMeta(tree: PageTree): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const { name, attributes } of tree.elements) {
    if (name !== 'meta') continue;
    const content = foldSpace(unescapeText(attributes['content'] ?? attributes['value'] ?? ''));
    if (content === '') continue;
    const keys = new Set([
      attributes['name'],
      attributes['property'],
      attributes['itemprop'],
      attributes['http-equiv'],
    ]);
    for (const key of keys)
      if (key !== undefined && key !== '') addTo(meta, key.trim().toLowerCase(), content);
  }
  return meta;
}

function readJsonLd(tree: PageTree): readonly JsonLdObject[] {
  const objects: JsonLdObject[] = [];
  for (const { index, name, attributes } of tree.elements) {
    if (name !== 'script' || !/ld\+json/iu.test(attributes['type'] ?? '')) continue;
    const node = tree.nodes[(tree.elements[index]?.at ?? 0) + 1];
    if (node?.kind === 'text') objects.push(...flattenJsonLd(parseJsonLd(node.text)));
  }
  return objects;
}

/** The first article with a headline, the richest first; articles that are only listed come last. */
function findArticle(objects: readonly JsonLdObject[]): JsonLdObject | null {
  const listed = new Set(
    objects
      .filter((object) => typesOf(object).some((type) => listedType.test(type)))
      .flatMap((list) => flattenJsonLd(list)),
  );
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const richness = (object: JsonLdObject): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'].filter(
      (key) => object[key] !== undefined,
    ).length - (listed.has(object) ? 10 : 0);
  const [first] = articles.toSorted((a, b) => richness(b) - richness(a));
  if (first !== undefined && !listed.has(first)) return first;
  return (
    objects.find((object) => object['datePublished'] !== undefined && object['headline'] !== undefined) ??
    null
  );
}

function findCanonicalUrl(tree: PageTree, meta: Metadata['meta']): string | null {
  const link = tree.elements.find(
    ({ name, attributes }) => name === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? ''),
  );
  const candidates = [link?.attributes['href'], meta.get('og:url')?.[0], meta.get('twitter:url')?.[0]];
  const urls = candidates.map((url) => (url ?? '').trim().replace(/^\/\//u, 'https://'));
  return urls.find((url) => /^https?:\/\//iu.test(url)) ?? null;
}

/** Two letters of ISO 639-1, from `lang="pt-BR"` or its like; null where the page says nothing or nonsense. */
function findLanguage(tree: PageTree, meta: Metadata['meta']): string | null {
  const html = tree.elements.find(({ name }) => name === 'html');
  const tags = [
    html?.attributes['lang'],
    html?.attributes['xml:lang'],
    meta.get('content-language')?.[0],
    meta.get('language')?.[0],
    meta.get('dc.language')?.[0],
    meta.get('og:locale')?.[0],
    meta.get('inlanguage')?.[0],
  ];
  for (const tag of tags) {
    const code = /^\s*([a-z]{2})(?:[-_,\s]|$)/iu.exec(tag ?? '')?.[1];
    if (code !== undefined) return code.toLowerCase();
  }
  return null;
}

/** Reads all that a page says of itself to machines. */
export function readMetadata(tree: PageTree): Metadata {
  const meta = readMeta(tree);
  const jsonLd = readJsonLd(tree);
  const title = tree.elements.find(
    ({ name, parent }) => name === 'title' && tree.elements[parent]?.name !== 'svg',
  );
  const titleText = title === undefined ? '' : foldSpace(unescapeText(textInside(tree, title.index)));
  return {
    meta,
    canonicalUrl: findCanonicalUrl(tree, meta),
    title: titleText === '' ? null : titleText,
    language: findLanguage(tree, meta),
    jsonLd,
    article: findArticle(jsonLd),
  };
}

/** The first content of the first of some names that the page has. */
export function firstMeta(metadata: Metadata, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metadata.meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
