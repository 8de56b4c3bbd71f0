// Feeds that are asked again and again: what they list now, and the pages of their items.

import { createHash } from 'node:crypto';
import type { Conditions, Fetcher, FetchSettings } from '../fetch/types.ts';
import type { UnreadableCode, UnreadablePage } from '../unreadable-page.ts';
import type { FetchedItem } from './page-of-item.ts';
import type { FeedItem } from './types.ts';

/** An item under digests of its name and of its page's address, so that both are short; `said` is the item itself as text. */
export interface ListedFeedItem {
  readonly item: string;
  readonly digest: string;
  readonly page: string;
  readonly said: string;
}

export type AskedFeed =
  | {
      readonly kind: 'listed';
      readonly title: string;
      readonly items: readonly ListedFeedItem[];
      /** What to send along next time. */
      readonly conditions: Conditions;
      /** Sitemaps of a list that could not be had. */
      readonly missing: readonly UnreadablePage[];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failure'; readonly code: UnreadableCode; readonly message: string };

export interface Feeds {
  readonly ask: (address: string, conditions: Conditions) => Promise<AskedFeed>;
  /** The page of an item of a feed, from its `said`. */
  readonly fetch: (feed: string, said: string) => Promise<FetchedItem>;
  readonly close: () => Promise<void>;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function listItem(item: FeedItem): ListedFeedItem {
  return {
    item: digestOf(item.id),
    digest: item.digest,
    page: digestOf(item.url ?? item.digest),
    said: JSON.stringify(item),
  };
}

const none: Conditions = { etag: null, lastModified: null };

async function askWith(fetcher: Fetcher, address: string, conditions: Conditions): Promise<AskedFeed> {
  const { askFeed, isMissing, listItems } = await import('./ask-feed.ts');
  const { unreadableAt } = await import('./page-of-item.ts');
  const isKnown = conditions.etag !== null || conditions.lastModified !== null;
  const answer = await askFeed(fetcher, address, isKnown ? conditions : undefined);
  if (answer.kind !== 'feed') return answer;
  const { feed } = answer;
  const items: ListedFeedItem[] = [];
  const missing: UnreadablePage[] = [];
  for await (const listed of listItems(fetcher, feed))
    if (isMissing(listed)) missing.push(unreadableAt(listed.address, listed.failure));
    else items.push(listItem(listed));
  // A list of sitemaps stays the same when one of them changes; of a feed that broke off the rest is still to come.
  const isToBeAsked = feed.sitemaps.length > 0 || !feed.isWhole;
  return {
    kind: 'listed',
    title: feed.title,
    items,
    conditions: isToBeAsked ? none : answer.conditions,
    missing,
  };
}

/** All methods throw the reason of the signal where that ends the run. */
export async function openFeeds(settings: FetchSettings): Promise<Feeds> {
  const { makeFetcher } = await import('../fetch/make-fetcher.ts');
  const { fetchItem } = await import('./page-of-item.ts');
  const fetcher = makeFetcher(settings);
  return {
    ask: (address, conditions) => askWith(fetcher, address, conditions),
    fetch: (feed, said) => fetchItem(fetcher, JSON.parse(said) as FeedItem, feed),
    close: fetcher.close,
  };
}
