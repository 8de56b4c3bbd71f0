// The section and the tags under which the site files the article.

import { foldWords, likeness } from './compare-text.ts';
import { type JsonLdObject, namesIn, typesOf } from './json-ld.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';
import { unescapeText } from './unescape-text.ts';

const maxTags = 50;
const maxTagChars = 80;
/** Longer ones are headlines. */
const maxSectionChars = 60;
const sameTitle = 0.5;

/** What files everything, and so nothing. */
const anySection =
  /^(?:uncategori[sz]ed|unkategorisiert|allgemein|sin categoría|non classé|non classifié|senza categoria|sem categoria|geen categorie|news|news_news|nachrichten|aktuell(?:es)?|articles?|artikel|blog|posts?|home)$/iu;
const homeCrumb =
  /^(?:home ?page|home|start(?:seite)?|inicio|portada|accueil|início|hem|forside[n]?|hjem|etusivu|strona główna|domů|главная|головна|ana ?sayfa|anasayfa|首页|首頁|ホーム|トップ|홈)$/iu;

interface Crumb {
  readonly name: string;
  readonly url: string;
}

function isRecord(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readCrumb(element: unknown): readonly Crumb[] {
  if (!isRecord(element)) return [];
  const { item } = element;
  const [name] = [...namesIn(element), ...(isRecord(item) ? namesIn(item) : [])];
  const url = isRecord(item) ? (item['@id'] ?? item['url']) : item;
  return name === undefined ? [] : [{ name: tidy(name), url: typeof url === 'string' ? url : '' }];
}

/** The path to the article: "Home", "World", "Europe" and at times its own headline. */
function readCrumbs({ jsonLd }: Metadata): readonly Crumb[] {
  for (const object of jsonLd) {
    const list = typesOf(object).includes('BreadcrumbList') ? object['itemListElement'] : null;
    const crumbs = Array.isArray(list) ? list.slice(0, maxTags).flatMap(readCrumb) : [];
    if (crumbs.length > 1) return crumbs;
  }
  return [];
}

function tidy(text: string): string {
  return unescapeText(text).replace(/\s+/gu, ' ').trim();
}

/** True for the first step of a path, where it is the site itself. */
function isSiteCrumb({ name, url }: Crumb, metadata: Metadata): boolean {
  if (homeCrumb.test(name) || name.includes('.') || /^https?:\/\/[^/]+\/?$/u.test(url)) return true;
  const folded = foldWords(name);
  const sites = [...namesIn(metadata.article?.['publisher']), firstMeta(metadata, ['og:site_name']) ?? ''];
  return metadata.title?.endsWith(` ${name}`) === true || sites.some((site) => foldWords(site) === folded);
}

/** The first step from the site to the article that is neither: "World" of "Salt Daily > World > Europe > Envoy leaves". */
function sectionInCrumbs(metadata: Metadata): string | null {
  const titles = [...namesIn(metadata.article?.['headline']), metadata.title].filter(
    (title) => title !== null,
  );
  const own = readCrumbs(metadata).filter((crumb, at) => {
    const isSite = (at === 0 && isSiteCrumb(crumb, metadata)) || homeCrumb.test(crumb.name);
    return !isSite && !titles.some((title) => likeness(title, crumb.name) > sameTitle);
  });
  return own.map(({ name }) => name).find(isSection) ?? null;
}

function isSection(name: string): boolean {
  return name !== '' && name.length <= maxSectionChars;
}

/** The section in the page's own words, one that says something before one that does not; null where it names none. */
export function findSection(metadata: Metadata): string | null {
  const stated = [
    ...namesIn(metadata.article?.['articleSection']),
    firstMeta(metadata, [
      'article:section',
      'og:article:section',
      'section',
      'parsely-section',
      'cxenseparse:section',
      'sailthru.section',
      'category',
      'articlesection',
    ]),
  ].flatMap((name) => (name === null ? [] : [tidy(name)]));
  const sections = [...stated, sectionInCrumbs(metadata) ?? ''].filter(isSection);
  return sections.find((name) => !anySection.test(name)) ?? sections[0] ?? null;
}

/** Tags without repeats, in the order of the page. */
export function findTags(metadata: Metadata): readonly string[] {
  const { meta, article } = metadata;
  const listed = [...(meta.get('article:tag') ?? []), ...namesIn(article?.['keywords'])];
  const stated =
    listed.length > 0 ? listed : [...(meta.get('news_keywords') ?? []), ...(meta.get('keywords') ?? [])];
  const tags = stated.flatMap((text) => unescapeText(text).split(/[,;]/u)).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length < maxTagChars))].slice(0, maxTags);
}
