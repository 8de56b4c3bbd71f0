// Pages into a work queue: a few on their way at a time, and no more in the queue than it should hold, whatever there is to read.

import { type FetchSettings, isUnreadable, type LineFields, readPages } from '../page/index.ts';
import { writePageMessage } from './page-message.ts';
import { pause, tryAgain } from './try-again.ts';
import type { PageQueue } from './types.ts';

export interface PublishSummary {
  /** Pages that are in the queue now, and were not before. */
  readonly published: number;
  /** Pages that the queue was given before, under the same name. */
  readonly alreadyThere: number;
  /** Of those published, files that hold no page: the workers keep them as problems. */
  readonly unreadable: number;
  readonly stoppedEarly: boolean;
}

export interface PublishOptions {
  readonly fields?: LineFields;
  /** How addresses are fetched; needed where a path is one. */
  readonly fetching?: FetchSettings;
  /** True where the files are feeds or sitemaps: what they list is put into the queue. */
  readonly areFeeds?: boolean;
  /** The publisher waits while more than so many pages are in the queue. */
  readonly mostWaiting?: number;
  /** Called with the number of pages that are done, and how many bytes of the files lie behind. */
  readonly onPage?: (done: number, bytes: number) => void;
  readonly signal?: AbortSignal;
}

const defaultMostWaiting = 50_000;
/** On their way to the servers, which confirm each. */
const onTheWay = 32;
const lookEvery = 256;
const lookAgainMs = 500;

/** Comes back once there is room. */
async function waitForRoom(queue: PageQueue, mostWaiting: number, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const { waiting, inWork } = await tryAgain(() => queue.counts(), { signal });
    if (waiting + inWork < mostWaiting || signal?.aborted) return;
    await pause(lookAgainMs, signal);
  }
}

/** Puts all pages under `paths` into the queue. Throws PATH_NOT_FOUND before the first, and what the servers refuse. */
export async function publishPages(
  paths: readonly string[],
  queue: PageQueue,
  options: PublishOptions = {},
): Promise<PublishSummary> {
  const { fields = {}, fetching, areFeeds = false, mostWaiting = defaultMostWaiting } = options;
  const { onPage = () => {}, signal } = options;
  const summary = { published: 0, alreadyThere: 0, unreadable: 0 };
  const sent = new Set<Promise<void>>();
  let [done, bytes, found] = [0, 0, 0];
  const onBytes = (behind: number) => {
    bytes = behind;
  };
  const failures: unknown[] = [];
  const put = async (id: string, body: Uint8Array) => {
    try {
      const isNew = await queue.put(id, body, signal);
      summary[isNew ? 'published' : 'alreadyThere'] += 1;
      done += 1;
      onPage(done, bytes);
    } catch (error) {
      // Stopped while the servers were away: the page is not in the queue, and the next run puts it there.
      if (!signal?.aborted) failures.push(error);
    }
  };
  const pages = readPages(paths, {
    fields,
    areFeeds,
    onBytes,
    ...(fetching === undefined ? {} : { fetching }),
  });
  try {
    for await (const page of pages) {
      if (signal?.aborted || failures.length > 0) break;
      if (found % lookEvery === 0) await waitForRoom(queue, mostWaiting, signal);
      found += 1;
      if (isUnreadable(page)) summary.unreadable += 1;
      const { id, body } = writePageMessage(page);
      const sending = put(id, body).finally(() => sent.delete(sending));
      sent.add(sending);
      if (sent.size >= onTheWay) await Promise.race(sent);
    }
  } catch (error) {
    // Waiting for the network ends at once.
    if (!signal?.aborted || error !== signal.reason) throw error;
  }
  await Promise.all(sent);
  if (failures.length > 0) throw failures[0];
  return { ...summary, stoppedEarly: signal?.aborted ?? false };
}
