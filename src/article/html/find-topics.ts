// The section and the tags under which the site files the article.

import { namesIn } from './json-ld.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

const maxTags = 50;

/** The section in the page's own words; null where it names none. */
export function findSection(metadata: Metadata): string | null {
  const [first] = namesIn(metadata.article?.['articleSection']);
  const section =
    first ??
    firstMeta(metadata, [
      'article:section',
      'og:article:section',
      'section',
      'parsely-section',
      'cxenseparse:section',
      'sailthru.section',
      'category',
      'articlesection',
    ]);
  const text = section === null ? '' : unescapeText(section).trim();
  return text === '' ? null : text;
}

/** Tags without repeats, in the order of the page. */
export function findTags(metadata: Metadata): readonly string[] {
  const { meta, article } = metadata;
  const listed = [...(meta.get('article:tag') ?? []), ...namesIn(article?.['keywords'])];
  const stated =
    listed.length > 0 ? listed : [...(meta.get('news_keywords') ?? []), ...(meta.get('keywords') ?? [])];
  const tags = stated.flatMap((text) => unescapeText(text).split(/[,;]/u)).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length < 80))].slice(0, maxTags);
}
