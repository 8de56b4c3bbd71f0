// Asks for a feed or sitemap by its address; lists of sitemaps are followed.

import {
  type Answer,
  type Conditions,
  type Failure,
  type Fetcher,
  failure,
  type Unchanged,
} from '../fetch/types.ts';
import { feedLimitBytes, feedText } from './feed-text.ts';
import { parseFeed } from './parse-feed.ts';
import type { Feed, FeedItem } from './types.ts';

export interface AnsweredFeed {
  readonly kind: 'feed';
  readonly feed: Feed;
  /** By which the server tells next time whether it changed. */
  readonly conditions: Conditions;
}

/** The feed of an answer; null where it is none. A damaged gzip is a failure. */
export function feedOfAnswer({ url, headers, bytes }: Answer): AnsweredFeed | Failure | null {
  const conditions = {
    etag: headers.get('etag') ?? null,
    lastModified: headers.get('last-modified') ?? null,
  };
  let text: string;
  try {
    text = feedText(bytes, headers.get('content-type'));
  } catch {
    return failure('GZIP_CORRUPT', 'The gzip file is damaged or breaks off; try again later.', true);
  }
  const feed = parseFeed(text, url);
  return feed === null ? null : { kind: 'feed', feed, conditions };
}

export async function askFeed(
  fetcher: Fetcher,
  address: string,
  conditions?: Conditions,
): Promise<AnsweredFeed | Unchanged | Failure> {
  const asked = { limitBytes: feedLimitBytes, ...(conditions === undefined ? {} : { conditions }) };
  const answer = await fetcher.get(address, asked);
  if (answer.kind !== 'answer') return answer;
  return (
    feedOfAnswer(answer) ??
    failure(
      'BAD_FEED',
      'It is no RSS, Atom or JSON feed and no sitemap that can be read; check the address.',
      true,
    )
  );
}

/** Lists of sitemaps may name lists. */
const mostLevels = 3;
/** Of the lists of one site together. */
const mostSitemaps = 1_000;

/** A sitemap that could not be had. */
export interface MissingSitemap {
  readonly kind: 'missing';
  readonly address: string;
  readonly failure: Failure;
}

/** All items of a feed with those of the sitemaps that it lists. Throws as the fetcher does. */
export async function* listItems(fetcher: Fetcher, feed: Feed): AsyncGenerator<FeedItem | MissingSitemap> {
  yield* feed.items;
  const asked = new Set<string>();
  let waiting = feed.sitemaps;
  for (let level = 1; level < mostLevels && waiting.length > 0; level += 1) {
    const next: string[] = [];
    for (const address of waiting) {
      if (asked.has(address) || asked.size >= mostSitemaps) continue;
      asked.add(address);
      const answer = await askFeed(fetcher, address);
      if (answer.kind === 'feed') {
        yield* answer.feed.items;
        next.push(...answer.feed.sitemaps);
      } else if (answer.kind === 'failure') yield { kind: 'missing', address, failure: answer };
    }
    waiting = next;
  }
}

export function isMissing(listed: FeedItem | MissingSitemap): listed is MissingSitemap {
  return 'kind' in listed;
}
