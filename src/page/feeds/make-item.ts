// One item of a feed from what the feed says of it.

import { createHash } from 'node:crypto';
import { parseAddress } from '../fetch/parse-address.ts';
import type { FeedItem } from './types.ts';

export interface ItemParts {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  /** Text, where the feed is well made. */
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly author?: string | undefined;
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
}

function absolute(link: string | undefined, base: string | undefined): string | null {
  if (link === undefined || link.trim() === '') return null;
  const url = parseAddress(link, base);
  return 'kind' in url ? null : url.href;
}

/** On one line. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}

/** Null for an item that neither leads to a page nor holds one. `base` is the address of the feed. */
export function makeItem(parts: ItemParts, base: string | undefined): FeedItem | null {
  const { id, link, content = '', summary = '' } = parts;
  const [title, author] = [words(parts.title), words(parts.author)];
  const [published, updated] = [words(parts.published), words(parts.updated)];
  const url = absolute(link, base);
  if (url === null && content === '') return null;
  const said = JSON.stringify([url, title, published, updated, author, content, summary]);
  const digest = createHash('sha256').update(said).digest('hex');
  return {
    id: id?.trim() || url || digest,
    url,
    title,
    published: published || updated,
    author,
    content,
    digest,
  };
}

/** Each id once, the first one counts. */
export function uniqueItems(items: readonly (FeedItem | null)[]): readonly FeedItem[] {
  const byId = new Map<string, FeedItem>();
  for (const item of items) if (item !== null && !byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
