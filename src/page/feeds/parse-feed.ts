// Feeds of all common kinds as one: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom, JSON Feed, sitemaps.

import { parseFeed as parseAnyFeed } from 'feedsmith';
import { feedForm } from './feed-text.ts';
import { type ItemParts, makeItem, uniqueItems } from './make-item.ts';
import { parseSitemap, parseSitemapLines } from './parse-sitemap.ts';
import type { Feed } from './types.ts';

type Parsed = ReturnType<typeof parseAnyFeed>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

interface Listed {
  readonly title: string | undefined;
  readonly items: readonly ItemParts[];
}

function ofRss({ title, items = [] }: Of<'rss'>): Listed {
  return {
    title,
    items: items.map((item) => {
      const { guid } = item;
      const isLink = guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '');
      return {
        id: guid?.value,
        link: item.link ?? (isLink ? guid?.value : undefined),
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
        author: item.dc?.creators?.join(', '),
        content: item.content?.encoded,
        summary: item.description,
      };
    }),
  };
}

function ofRdf({ title, items = [] }: Of<'rdf'>): Listed {
  return {
    title,
    items: items.map((item) => ({
      id: item.rdf?.about,
      link: item.link,
      title: item.title,
      published: item.dc?.dates?.[0],
      author: item.dc?.creators?.join(', '),
      content: item.content?.encoded,
      summary: item.description,
    })),
  };
}

function ofAtom({ title, entries = [] }: Of<'atom'>): Listed {
  return {
    title: title?.value,
    items: entries.map(
      ({ id, title: of, links = [], published, updated, authors = [], content, summary }) => ({
        id,
        link: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href,
        title: of?.value,
        published,
        updated,
        author: authors.flatMap(({ name }) => name ?? []).join(', '),
        content: content?.value,
        summary: summary?.value,
      }),
    ),
  };
}

function ofJson({ title, items = [] }: Of<'json'>): Listed {
  return {
    title,
    items: items.map((item) => ({
      id: item.id,
      link: item.url ?? item.external_url,
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
      author: item.authors?.flatMap(({ name }) => name ?? []).join(', '),
      content: item.content_html ?? item.content_text,
      summary: item.summary,
    })),
  };
}

function listedIn(parsed: Parsed): Listed {
  if (parsed.format === 'rss') return ofRss(parsed.feed);
  if (parsed.format === 'rdf') return ofRdf(parsed.feed);
  return parsed.format === 'atom' ? ofAtom(parsed.feed) : ofJson(parsed.feed);
}

const end = /<\/(?:rss|feed|rdf:RDF|(?:\w{1,20}:)?(?:urlset|sitemapindex))\s*>(?:\s|<!--[\s\S]*?-->)*$/iu;
const lastItem = /^[\s\S]*<\/(?:item|entry|(?:\w{1,20}:)?(?:url|sitemap))\s*>/iu;

function parseWhole(text: string, base: string | undefined): Feed {
  const sitemap = text.startsWith('{') ? null : parseSitemap(text, base);
  if (sitemap !== null) return sitemap;
  const { title = '', items } = listedIn(parseAnyFeed(text));
  return {
    title,
    items: uniqueItems(items.map((parts) => makeItem(parts, base))),
    sitemaps: [],
    isWhole: true,
  };
}

/** Null where the parsers refuse it: they throw for whatever they cannot read. */
function tryToParse(text: string, base: string | undefined): Feed | null {
  try {
    return parseWhole(text, base);
  } catch {
    return null;
  }
}

/**
 * What the text lists, of one that breaks off up to its last whole item; null where it is no feed that can be read. `base` is the address
 * that links are read against.
 */
export function parseFeed(found: string, base?: string): Feed | null {
  const text = found.replace(/^\ufeff/u, '').trimStart();
  const form = feedForm(text);
  if (form === null) return null;
  if (form === 'lines') return parseSitemapLines(text);
  if (form === 'json' || end.test(text.slice(-1000))) return tryToParse(text, base);
  const feed = tryToParse(lastItem.exec(text)?.[0] ?? text, base);
  return feed === null ? null : { ...feed, isWhole: false };
}
