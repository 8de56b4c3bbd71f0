// Sitemaps (sitemaps.org) with the extension for news, lists of sitemaps, and those in plain text.

import { XMLParser } from 'fast-xml-parser';
import { makeItem, uniqueItems } from './make-item.ts';
import type { Feed } from './types.ts';

const lists: ReadonlySet<string> = new Set(['url', 'sitemap']);

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => lists.has(name),
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const name of path) at = isRecord(at) ? at[name] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  let at = value;
  for (const name of path) at = isRecord(at) ? at[name] : undefined;
  return Array.isArray(at) ? at : [];
}

/** The first `url` or `news` where several stand. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Null where the text is no sitemap. Throws what the parser throws for XML that it refuses. */
export function parseSitemap(text: string, base: string | undefined): Feed | null {
  const tree: unknown = parser.parse(text);
  if (!isRecord(tree) || !('urlset' in tree || 'sitemapindex' in tree)) return null;
  const items = listAt(tree, 'urlset', 'url').map((entry) => {
    const news = isRecord(entry) ? firstOf(entry['news']) : undefined;
    return makeItem(
      {
        link: textAt(entry, 'loc'),
        title: textAt(news, 'title'),
        published: textAt(news, 'publication_date'),
        // The day of the last change is no day of publication, but another one tells of a change.
        summary: textAt(entry, 'lastmod'),
      },
      base,
    );
  });
  const sitemaps = listAt(tree, 'sitemapindex', 'sitemap').flatMap((entry) => textAt(entry, 'loc') ?? []);
  return { title: '', items: uniqueItems(items), sitemaps, isWhole: true };
}

/** One address a line. */
export function parseSitemapLines(text: string): Feed {
  const lines = text.split(/\r?\n/u).map((line) => line.replace(/^\ufeff/u, '').trim());
  const items = lines.filter((line) => line !== '').map((link) => makeItem({ link }, undefined));
  return { title: '', items: uniqueItems(items), sitemaps: [], isWhole: true };
}
