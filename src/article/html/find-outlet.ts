// The outlet: the name that a site gives itself, the one that its address confirms where it gives several.

import { foldWords } from './compare-text.ts';
import { namesIn, typesOf } from './json-ld.ts';
import type { Metadata } from './read-metadata.ts';
import { bareName, hostAgreement, hostOf, isAddress } from './rules/host-name.ts';
import { readShownPart } from './rules/shown-part.ts';
import { unescapeText } from './unescape-text.ts';

/** The end of a title with more words than this is text. */
const maxEndingWords = 4;
const maxNameChars = 80;
const maxCopyrightChars = 40;

const titleStart = /^([^|–—»:]{2,50}?)(?:\s[|–—-]\s|\s?[|»]\s?)/u;
/** What is quoted in a title is its story's: "Ann Lee „Salt“ – A new study" on annlee.example names no site. */
const quotation = /["„“”«]/u;
const titleJoint = /\s[|–—-]\s|\s?[|»]\s?/u;

/** The names of outlets by host, without `www.`. */
export type OutletNames = ReadonlyMap<string, string>;

function isName(name: string): boolean {
  return name.length > 1 && name.length < maxNameChars && !/^https?:|^@?\d*$/iu.test(name);
}

/** "The Daily Salt" for "Envoy leaves - The Daily Salt" and "Envoy leaves - The Daily Salt - Page 2 of 3"; null for a long end. */
function endOf(title: string): string | null {
  const parts = title.split(titleJoint);
  if (readShownPart(parts.at(-1) ?? '') !== null) parts.pop();
  const ending = parts.length > 1 ? (parts.at(-1) ?? '').trim() : '';
  return ending !== '' && ending.split(/\s+/u).length <= maxEndingWords ? ending : null;
}

/** The beginning or the end of a title where it is the name of the host. */
function hostInTitle(title: string, host: string | null): readonly string[] {
  const parts = [endOf(title), titleStart.exec(title)?.[1] ?? null];
  return parts.flatMap((part) =>
    part !== null && host !== null && !quotation.test(part) && hostAgreement(part, host) > 0 ? [part] : [],
  );
}

function statedNames({ article, jsonLd, meta }: Metadata): readonly (string | null)[] {
  const namesOf = (type: RegExp): readonly string[] =>
    jsonLd
      .filter((object) => typesOf(object).some((one) => type.test(one)))
      .flatMap(({ name }) => namesIn(name));
  const first = (...names: readonly string[]): string | null =>
    meta.get(names.find((name) => meta.has(name)) ?? '')?.[0] ?? null;
  return [
    first('og:site_name'),
    ...namesIn(article?.['publisher']),
    ...namesOf(/^WebSite$/u),
    ...namesOf(/NewsMediaOrganization$/u),
    first('application-name'),
    first('apple-mobile-web-app-title'),
    first('dc.publisher', 'dcterms.publisher', 'publisher'),
    first('citation_journal_title'),
    first('al:android:app_name'),
    first('cre'),
    ...(meta.get('copyright') ?? []).filter((text) => text.length < maxCopyrightChars),
  ];
}

/** All names that the site is called by, the surest first. */
export function findSiteNames(metadata: Metadata, url: string | null): readonly string[] {
  const host = hostOf(url ?? metadata.canonicalUrl);
  const names = [...statedNames(metadata), ...hostInTitle(metadata.title ?? '', host)].flatMap((name) =>
    name === null ? [] : [unescapeText(name).replace(/\s+/gu, ' ').trim()],
  );
  return [...new Set(names.filter(isName))];
}

/** The name of a host in a table, or of a host above it: that of "cnn.com" for "edition.cnn.com". */
function nameInTable(host: string, outlets: OutletNames): string | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = outlets.get(rest);
    if (name !== undefined) return name;
  }
  return null;
}

/** How far a name is that of its site: its address letter by letter first, then its like, then any other. */
function rankName(name: string, host: string): number {
  return isAddress(name) ? Math.min(1, hostAgreement(name, host)) : hostAgreement(name, host);
}

/** A name at the start of a title has so many words at least: "Live" and "Minsk" are none. */
const minStartWords = 2;

/** What stands around the headline in a title: "Salt Daily" for "Envoy leaves - World - Salt Daily" and the other way round. */
function aroundHeadline(title: string, headline: string): string | null {
  const at = title.indexOf(headline);
  if (headline === '' || at < 0) {
    const ending = endOf(title);
    return ending !== null && foldWords(headline).includes(foldWords(ending)) ? null : ending;
  }
  const after = title.slice(at + headline.length);
  if (after !== '') return endOf(`${headline}${after}`);
  const start = titleStart.exec(title)?.[1]?.trim() ?? '';
  const words = start.split(/\s+/u);
  const isName = words.length >= minStartWords && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return isName && start.length < at ? start : null;
}

/** What the page says of its place: its address, its headline, and the name of the site that it shows above that. */
export interface OutletPlace {
  readonly url: string | null;
  readonly headline: string | null;
  readonly shown: string | null;
}

/**
 * The outlet's name: that of the table for its host, else what the site calls itself, else what it shows of its name or what
 * stands beside the headline in its title, else its host; null where not even that is known.
 */
export function findOutlet(
  siteNames: readonly string[],
  metadata: Metadata,
  { url, headline, shown }: OutletPlace,
  outlets: OutletNames = new Map(),
): string | null {
  const host = hostOf(url ?? metadata.canonicalUrl);
  const beside = aroundHeadline(metadata.title ?? '', headline ?? '');
  if (host === null) return siteNames[0] ?? shown ?? beside;
  const known = nameInTable(host, outlets);
  if (known !== null) return known;
  const bare = siteNames.map((name) => bareName(name, host));
  const [best] = bare.toSorted((a, b) => rankName(b, host) - rankName(a, host));
  return best ?? beside ?? shown ?? host;
}
