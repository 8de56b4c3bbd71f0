// The outlet: the name that a site gives itself.

import { foldText } from './compare-text.ts';
import { namesIn, typesOf } from './json-ld.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

/** The end of a title with more words than this is text. */
const maxEndingWords = 4;

const titleEnd = /(?:\s[|–—-]\s|\s?[|»]\s?)([^|–—»]{2,50})$/u;

/** "bbc.co.uk" for "https://www.bbc.co.uk/news"; null for no address. */
export function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.|edition\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1];
  return host === undefined ? null : host.toLowerCase();
}

function isName(name: string): boolean {
  return name.length > 1 && name.length < 80 && !/^https?:|^@?\d*$/iu.test(name);
}

/** All names that the site is called by, the surest first. */
export function findSiteNames(metadata: Metadata, url: string | null): readonly string[] {
  const { article, jsonLd, meta, title } = metadata;
  const sites = jsonLd.filter((object) => typesOf(object).includes('WebSite'));
  const publishers = jsonLd.filter((object) =>
    typesOf(object).some((type) => /NewsMediaOrganization/u.test(type)),
  );
  const ending = titleEnd.exec(title ?? '')?.[1]?.trim() ?? null;
  const host = hostOf(metadata.canonicalUrl ?? url);
  const hostLetters = (host ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const isOfHost = ending !== null && hostLetters.includes(foldText(ending).replaceAll(' ', ''));
  const names = [
    firstMeta(metadata, ['og:site_name']),
    ...namesIn(article?.['publisher']),
    ...sites.flatMap((site) => namesIn(site['name'])),
    ...publishers.flatMap((publisher) => namesIn(publisher['name'])),
    isOfHost ? ending : null,
    firstMeta(metadata, [
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_journal_title',
      'al:android:app_name',
      'cre',
    ]),
    ...(meta.get('copyright') ?? []).filter((text) => text.length < 40),
  ];
  const clean = names.flatMap((name) =>
    name === null ? [] : [unescapeText(name).replace(/\s+/gu, ' ').trim()],
  );
  return [...new Set(clean.filter(isName))];
}

/** The outlet's name; else the end of its title, else the host of its address; null where not even that is known. */
export function findOutlet(
  siteNames: readonly string[],
  metadata: Metadata,
  url: string | null,
): string | null {
  const ending = titleEnd.exec(metadata.title ?? '')?.[1]?.trim() ?? '';
  const isShort = ending !== '' && ending.split(/\s+/u).length <= maxEndingWords;
  return siteNames[0] ?? (isShort ? ending : hostOf(metadata.canonicalUrl ?? url));
}
