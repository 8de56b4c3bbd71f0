// The text of a feed, and what tells one from a page: how it begins, whatever its name and type.

import { gunzipSync } from 'node:zlib';
import { isAddress } from '../fetch/parse-address.ts';
import { isGzip } from '../page-from-bytes.ts';

/** Sitemaps may have 50 MiB (sitemaps.org); feeds have some hundred kilobytes. */
export const feedLimitBytes = 50 * 1024 * 1024;

const prologue = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)+/iu;
const root = /^<(?:rss|feed|rdf:RDF|(?:\w{1,20}:)?(?:urlset|sitemapindex))[\s>]/iu;
const jsonMark = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//u;
const named = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/iu;
const sentCharset = /charset\s*=\s*["']?([\w.:-]{2,40})/iu;
/** Comments on top of a feed are no longer. */
const lookedChars = 10_000;

export type FeedForm = 'xml' | 'json' | 'lines';

/** Null for what is no feed and no sitemap: a sitemap in plain text has nothing but addresses, one a line. */
export function feedForm(text: string): FeedForm | null {
  const start = text
    .slice(0, lookedChars)
    .replace(/^\ufeff/u, '')
    .replace(prologue, '');
  if (start.startsWith('<')) return root.test(start) ? 'xml' : null;
  if (start.startsWith('{')) return jsonMark.test(text) ? 'json' : null;
  if (!isAddress(start)) return null;
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.every((line) => isAddress(line.trim()) && !/\s/u.test(line.trim())) ? 'lines' : null;
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Decoded as the server, else the file itself says, else as UTF-8; a gzip around it is undone. Throws what `node:zlib` throws for a damaged one. */
export function feedText(found: Uint8Array, contentType = ''): string {
  const bytes = isGzip(found) ? gunzipSync(found, { maxOutputLength: feedLimitBytes }) : found;
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  return decoderOf(sentCharset.exec(contentType)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8').decode(bytes);
}
