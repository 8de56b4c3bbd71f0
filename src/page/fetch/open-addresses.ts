// Pages by their addresses, and those that a feed lists. The network is loaded with the first one: whoever reads files alone opens no socket.

import type { Feed } from '../feeds/types.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { pageOfAnswer } from './page-of-answer.ts';
import type { Fetcher, FetchSettings } from './types.ts';

type Pages = AsyncGenerator<FoundPage | UnreadablePage>;

export interface Addresses {
  /** The page there, or, where there is a feed or a sitemap, all that it lists. */
  readonly pagesAt: (address: string) => Pages;
  /** All that a feed lists; `name` names it. */
  readonly pagesOf: (feed: Feed, name: string) => Pages;
  readonly close: () => Promise<void>;
}

/** Throws a TypeError at the first address where no settings are given, the reason of their signal where that ends the run. */
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
    const seen = new Set<string>();
    for await (const listed of listItems(from, feed)) {
      if (isMissing(listed)) yield unreadableAt(listed.address, listed.failure);
      else if (!seen.has(listed.url ?? listed.id)) {
        seen.add(listed.url ?? listed.id);
        yield (await fetchItem(from, listed, name)).page;
      }
    }
  }
  async function* pagesAt(address: string): Pages {
    const { feedOfAnswer } = await import('../feeds/ask-feed.ts');
    const { unreadableAt } = await import('../feeds/page-of-item.ts');
    const answer = await (await fetcher()).get(address);
    if (answer.kind === 'failure') yield unreadableAt(address, answer);
    if (answer.kind !== 'answer') return;
    const listed = feedOfAnswer(answer);
    if (listed?.kind === 'feed') yield* pagesOf(listed.feed, address);
    else yield await pageOfAnswer(answer, address);
  }
  return { pagesAt, pagesOf, close: async () => opened?.close() };
}
