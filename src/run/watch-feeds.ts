// Keeps feeds read: asks each whether it changed, keeps what it lists, reads the pages of what is new or changed, and waits.
// The ledger knows how far that is, so that a run may end anywhere, even by force: nothing is lost and nothing is read twice.

import { setTimeout as wait } from 'node:timers/promises';
import type { ItemNews, Ledger, WaitingItem, WatchedFeed } from '../ledger/index.ts';
import { type Feeds, type FoundPage, isUnreadable, type UnreadablePage } from '../page/index.ts';
import type { Reader } from '../pipeline.ts';
import { type Bounds, inOrder } from '../text/index.ts';
import { interleave } from './interleave.ts';
import type { PageReader } from './page-reader.ts';
import { type RunOptions, type RunSummary, takePages } from './read-into-ledger.ts';

/** So often a page that cannot be had now is asked for, once a round: about a day at a quarter of an hour. */
const mostTries = 100;

/** So many feeds, and so many pages, are asked for at once; of each host one at a time, with its pause. */
const atOnce = 8;
const fetching: Bounds = { atOnce, weight: 1 };

/** What one feed answered. */
export interface FeedReport extends ItemNews {
  readonly address: string;
  readonly title: string;
  /** Null where the feed is as before or could not be had. */
  readonly listed: number | null;
  /** Why it, or a sitemap that it lists, could not be had. */
  readonly faults: readonly string[];
}

/** What one round over all feeds gave. */
export interface RoundReport extends RunSummary {
  readonly feeds: readonly FeedReport[];
  /** Items of which the page could not be had, and which are tried again in the next round. */
  readonly waiting: number;
}

export interface WatchOptions extends RunOptions {
  /** From the end of a round to the next one, in milliseconds; null for one round. */
  readonly everyMs: number | null;
  readonly onFeed?: (report: FeedReport) => void;
  readonly onRound?: (report: RoundReport) => void;
}

async function askFeed(
  ledger: Ledger,
  feeds: Feeds,
  feed: WatchedFeed,
  now: () => string,
): Promise<FeedReport> {
  const { address, title, etag, lastModified } = feed;
  const asked = await feeds.ask(address, { etag, lastModified });
  const nothing = { address, title, listed: null, fresh: 0, changed: 0, faults: [] };
  if (asked.kind === 'failure') {
    const { code, message } = asked;
    const fault = `${code}: ${message}`;
    await ledger.feeds.note(address, { askedAt: now(), fault });
    return { ...nothing, faults: [fault] };
  }
  if (asked.kind === 'unchanged') {
    await ledger.feeds.note(address, { askedAt: now(), fault: null });
    return nothing;
  }
  const { items, conditions, missing } = asked;
  const faults = missing.map(({ code, message }) => `${code}: ${message}`);
  const listed = { title: asked.title, items, ...conditions };
  const news = await ledger.feeds.note(address, { askedAt: now(), fault: faults[0] ?? null, listed });
  return { address, title: asked.title, listed: items.length, ...news, faults };
}

/**
 * The pages of all items that wait, an item of each feed in turn, so that one host is asked while another has its pause; what cannot be
 * had for good is given, what may be had later goes on waiting.
 */
async function* waitingPages(
  ledger: Ledger,
  feeds: Feeds,
  addresses: readonly string[],
  onLater: () => void,
): AsyncGenerator<FoundPage | UnreadablePage> {
  const lists: (readonly WaitingItem[])[] = [];
  for (const address of addresses) lists.push(await ledger.feeds.waiting(address));
  const fetch = ({ feed, said }: WaitingItem) => feeds.fetch(feed, said);
  for await (const { item, result } of inOrder(interleave(lists), fetch, fetching)) {
    const { said: _, tries, ...listed } = item;
    const { page, isPassing } = result;
    if (isUnreadable(page) && isPassing && tries + 1 < mostTries) {
      onLater();
      await ledger.feeds.putOff(listed);
    } else yield { ...page, listed };
  }
}

/** So many feeds at a time: what they list is held in memory. */
function* inGroups<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += atOnce) yield items.slice(start, start + atOnce);
}

async function watchRound(
  ledger: Ledger,
  reader: Reader | PageReader,
  feeds: Feeds,
  { onFeed = () => {}, ...options }: WatchOptions,
): Promise<RoundReport> {
  const watched = await ledger.feeds.all();
  const reports: FeedReport[] = [];
  let waiting = 0;
  const pages = async function* () {
    for (const group of inGroups(watched)) {
      if (options.signal?.aborted) return;
      const ask = (feed: WatchedFeed) => askFeed(ledger, feeds, feed, options.now);
      for await (const { result: report } of inOrder(group, ask, fetching)) {
        reports.push(report);
        onFeed(report);
      }
      const addresses = group.map(({ address }) => address);
      yield* waitingPages(ledger, feeds, addresses, () => {
        waiting += 1;
      });
    }
  };
  const summary = await takePages(pages(), ledger, reader, options);
  return { ...summary, feeds: reports, waiting };
}

/** Resolves when the signal is raised, or after one round where no time between rounds is given; gives the last round. */
export async function watchFeeds(
  ledger: Ledger,
  reader: Reader | PageReader,
  feeds: Feeds,
  options: WatchOptions,
): Promise<RoundReport> {
  const { everyMs, onRound = () => {}, signal } = options;
  for (;;) {
    const report = await watchRound(ledger, reader, feeds, options);
    onRound(report);
    if (everyMs === null || report.stoppedEarly || signal?.aborted) return report;
    try {
      await wait(everyMs, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      if (signal?.aborted) return report;
      throw error;
    }
  }
}
