// The titles that a page states to machines, and how a site's name is taken off them.

import { foldWords, likeness } from './compare-text.ts';
import { namesIn, typesOf } from './json-ld.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

/** The names of a site, and its address in small letters and digits only. */
export interface Site {
  readonly names: readonly string[];
  readonly host: string;
}

/** Titles without the site's name; null where the page states none there. */
export interface StatedTitles {
  readonly jsonLd: string | null;
  readonly openGraph: string | null;
  /** Of cards for social networks and of catalogues. */
  readonly card: string | null;
  /** Of the `title` element. */
  readonly page: string | null;
  /** The second headline of JSON-LD: another wording, without the kicker, or the line below. */
  readonly alternative: string | null;
  /** True where the page calls itself news. */
  readonly isNews: boolean;
}

const titleParts = /\s+(?:[|–—·•«»:›/*]|-{1,2}|::|\|\|)\s+|\s*[|：]\s*/u;
const signsAtStart = /^[\s|–—·•«»:：›/*-]+/u;
const signsAtEnd = /[\s|–—·•«»:：›/*-]+$/u;
const maxSuffixWords = 5;
/** A title that short may hold its last word, too. */
const minTitleWords = 6;
const sameName = 0.6;
const minHostLetters = 4;
const maxTitleChars = 1000;

/** True where part of a title is the site: one of its names, or the letters of its address. */
export function isSitePart(part: string, site: Site): boolean {
  const letters = foldWords(part).replaceAll(' ', '');
  if (letters.length >= minHostLetters && site.host.includes(letters)) return true;
  return site.names.some(
    (name) => likeness(name, part) > sameName || foldWords(name).replaceAll(' ', '') === letters,
  );
}

/** "Envoy leaves Minsk - The Daily" and "The Daily | Envoy leaves Minsk" without the site's name: "Envoy leaves Minsk". */
export function withoutSiteName(title: string, site: Site): string {
  const parts = title.split(titleParts);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (last !== '' && isSitePart(last, site)) {
    const cut = title.slice(0, title.lastIndexOf(last)).replace(signsAtEnd, '');
    return cut === '' ? title : withoutSiteName(cut, site);
  }
  if (first === '' || !isSitePart(first, site)) return title;
  return withoutSiteName(title.slice(first.length).replace(signsAtStart, ''), site);
}

/** "Envoy leaves the capital - Europe - World" without the sections that the title of a window ends in. */
function withoutSections(title: string): string {
  const last = title.split(titleParts).at(-1) ?? '';
  const isShort = last.split(/\s/u).length <= maxSuffixWords && last.length * 2 < title.length;
  if (last === '' || !isShort) return title;
  const cut = title.slice(0, title.lastIndexOf(last)).replace(signsAtEnd, '');
  return cut.split(/\s/u).length < minTitleWords ? cut : withoutSections(cut);
}

const cardNames = [
  'twitter:title',
  'twitter:text:title',
  'dc.title',
  'dcterms.title',
  'sailthru.title',
  'parsely-title',
  'citation_title',
];

/** A title in plain text, without the site; null where nothing else is in it. */
function tidyTitle(title: string | null | undefined, site: Site): string | null {
  if (title === null || title === undefined) return null;
  // Escaped up to three times by some sites.
  const plain = unescapeText(unescapeText(unescapeText(title.slice(0, maxTitleChars))))
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = withoutSiteName(plain, site);
  return foldWords(bare) === '' ? null : bare;
}

/** All titles that the metadata state. */
export function readStatedTitles(metadata: Metadata, site: Site): StatedTitles {
  const page = tidyTitle(metadata.title, site);
  return {
    jsonLd: tidyTitle(namesIn(metadata.article?.['headline'])[0], site),
    openGraph: tidyTitle(firstMeta(metadata, ['og:title']), site),
    card: tidyTitle(firstMeta(metadata, cardNames), site),
    page: page === null ? null : withoutSections(page),
    alternative: tidyTitle(namesIn(metadata.article?.['alternativeHeadline'])[0], site),
    isNews:
      metadata.article !== null && typesOf(metadata.article).some((type) => /News|LiveBlog/u.test(type)),
  };
}
