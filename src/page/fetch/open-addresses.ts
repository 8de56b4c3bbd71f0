// Pages by their addresses, and those that a feed lists. The network is loaded with the first one: whoever reads files alone opens no socket.

import { type Bounds, inOrder } from '../../text/index.ts';
import type { MissingSitemap } from '../feeds/ask-feed.ts';
import type { Feed, FeedItem } from '../feeds/types.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { pageOfAnswer } from './page-of-answer.ts';
import type { Fetcher, FetchSettings } from './types.ts';

type Pages = AsyncGenerator<FoundPage | UnreadablePage>;

export interface Addresses {
  /** The page at each address, or, where there is a feed or a sitemap, all that it lists. */
  readonly pagesAt: (addresses: readonly string[]) => Pages;
  /** All that a feed lists; `name` names it. */
  readonly pagesOf: (feed: Feed, name: string) => Pages;
  readonly close: () => Promise<void>;
}

/** So many addresses are asked at once, and so many answers held; of each host one at a time, with its pause. */
const asking: Bounds = { atOnce: 8, weight: Number.POSITIVE_INFINITY };

/** What of a feed has not been given yet; an item that names no address is its own. */
async function* unseen(
  listed: AsyncIterable<FeedItem | MissingSitemap>,
): AsyncGenerator<FeedItem | MissingSitemap> {
  const seen = new Set<string>();
  for await (const one of listed) {
    const name = 'kind' in one ? null : (one.url ?? one.id);
    if (name !== null && seen.has(name)) continue;
    if (name !== null) seen.add(name);
    yield one;
  }
}

/**
 * Pages are given in the order of their addresses, whichever server is first to answer. Throws a TypeError at the first address where no
 * settings are given, the reason of their signal where that ends the run.
 */
export function openAddresses(settings: FetchSettings | undefined): Addresses {
  let opened: Fetcher | null = null;
  const fetcher = async (): Promise<Fetcher> => {
    if (settings === undefined)
      throw new TypeError('addresses cannot be read without settings for the network');
    const { makeFetcher } = await import('./make-fetcher.ts');
    opened ??= makeFetcher(settings);
    return opened;
  };
  async function* pagesOf(feed: Feed, name: string): Pages {
    const { isMissing, listItems } = await import('../feeds/ask-feed.ts');
    const { fetchItem, unreadableAt } = await import('../feeds/page-of-item.ts');
    const from = await fetcher();
    const pageOf = async (listed: FeedItem | MissingSitemap) =>
      isMissing(listed)
        ? unreadableAt(listed.address, listed.failure)
        : (await fetchItem(from, listed, name)).page;
    for await (const { result } of inOrder(unseen(listItems(from, feed)), pageOf, asking)) yield result;
  }
  async function* pagesAt(addresses: readonly string[]): Pages {
    const { feedOfAnswer } = await import('../feeds/ask-feed.ts');
    const { unreadableAt } = await import('../feeds/page-of-item.ts');
    const get = async (address: string) => (await fetcher()).get(address);
    for await (const { item: address, result: answer } of inOrder(addresses, get, asking)) {
      if (answer.kind === 'failure') yield unreadableAt(address, answer);
      if (answer.kind !== 'answer') continue;
      const listed = feedOfAnswer(answer);
      if (listed?.kind === 'feed') yield* pagesOf(listed.feed, address);
      else yield await pageOfAnswer(answer, address);
    }
  }
  return { pagesAt, pagesOf, close: async () => opened?.close() };
}
