// The authors that a page states to machines: JSON-LD, meta elements, cards for social networks.

import { foldWords } from './compare-text.ts';
import { type JsonLdObject, namesIn } from './json-ld.ts';
import type { Metadata } from './read-metadata.ts';
import { authorNames, isFirm } from './rules/author-names.ts';

const maxNames = 12;
const maxNameChars = 80;

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

/** "Ann" as "Ann Lee", where what is told of her begins so: "Ann Lee writes about salt." */
function spellOut(name: string, all: readonly JsonLdObject[]): string {
  if (name.includes(' ')) return name;
  for (const { name: own, description } of all) {
    if (typeof description !== 'string' || !namesIn(own).includes(name)) continue;
    const [first, second = ''] = description.slice(0, maxNameChars).split(/\s+/u);
    if (first === name && /^\p{Lu}[\p{Ll}'’-]+$/u.test(second)) return `${name} ${second}`;
  }
  return name;
}

function namesUnder(key: string, { article, jsonLd }: Metadata): readonly string[] {
  const stated = article?.[key];
  const authors = Array.isArray(stated) ? stated : [stated];
  return authors
    .slice(0, maxNames)
    .flatMap((one) => namesOfAuthor(one, jsonLd))
    .flatMap(authorNames)
    .map((name) => spellOut(name, jsonLd));
}

function fromJsonLd(metadata: Metadata): readonly string[] {
  const authors = namesUnder('author', metadata);
  return authors.length > 0 ? authors : namesUnder('creator', metadata);
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

/** What metadata say, the surest kind first; each kind is read when it is asked for. */
export function metadataBylines(metadata: Metadata): readonly (() => readonly string[])[] {
  return [() => fromJsonLd(metadata), () => fromMeta(metadata), () => fromLabels(metadata)];
}

/** All authors where some data name but the first of them: those of a source that has all the names, and more full ones. */
export function withCoauthors(names: readonly string[], metadata: Metadata): readonly string[] {
  const known = names.map(foldWords);
  for (const others of [namesUnder('creator', metadata), fromMeta(metadata)]) {
    const folded = others.map(foldWords);
    const added = others.filter((name, at) => {
      if (isFirm(name)) return false;
      const own = folded[at] ?? '';
      return own.includes(' ') && !known.includes(own) && folded.indexOf(own) === at;
    });
    if (added.length > 0 && added.length < maxNames && known.every((name) => folded.includes(name)))
      return [...names, ...added];
  }
  return names;
}
