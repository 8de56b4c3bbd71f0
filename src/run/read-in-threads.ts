// Reads pages in threads beside this one, each with tables and models of its own. A page that ends its thread, or takes too long,
// costs itself alone: it becomes a problem entry, and another thread takes the place of the one that is gone.

import { Piscina } from 'piscina';
import type { FoundPage, Page } from '../page/index.ts';
import { readerVersionHere } from '../pipeline.ts';
import type { Entry } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { faultEntries, type PageReader } from './page-reader.ts';
import type { PageAnswer, PageTask, TaskBegun } from './thread.ts';

export interface ThreadOptions {
  readonly threads: number;
  /** How long a thread may take for one page, in seconds by the clock on the wall. */
  readonly limitSeconds?: number;
  /** What a thread may keep in memory besides what it shares with the program, in mebibytes. */
  readonly heapMebibytes?: number;
  /** Runs in each thread and exports `readTask`, as `thread.ts` does. */
  readonly file?: URL;
}

/** Some thousand times what a news page takes; pages of the largest size end within it. */
const defaultLimitSeconds = 120;

/** Three times what the largest pages that are read need. */
const defaultHeapMebibytes = 768;

/** So many pages are found and begun for each thread: a long page holds up the order, not the other threads. */
const pagesPerThread = 8;

/** The threads run the same files as this one: TypeScript, or what was built of it. */
const ownFile = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

class PageLimit extends Error {}

/** The thread ended with the page in it; any other end is no page's fault. */
class ThreadEnded extends Error {}

interface Pool {
  run(page: Page, supersedes: string | undefined): Promise<readonly Entry[]>;
  pipelineSeconds(): number;
  close(): Promise<void>;
}

function answered(answer: PageAnswer): Extract<PageAnswer, { entries: unknown }> {
  if ('entries' in answer) return answer;
  const { code, message, advice } = answer.refused;
  throw new DemarcheError(code, message, advice);
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The page as it goes to a thread: the bytes would be copied for nothing. */
function withoutBytes(page: Page | FoundPage): Page {
  if (!('bytes' in page)) return page;
  const { bytes: _, ...rest } = page;
  return rest;
}

function openPool({
  threads,
  limitSeconds = defaultLimitSeconds,
  heapMebibytes = defaultHeapMebibytes,
  file = ownFile,
}: ThreadOptions): Pool {
  const pool = new Piscina<PageTask, PageAnswer>({
    filename: file.href,
    name: 'readTask',
    minThreads: threads,
    maxThreads: threads,
    // A thread that ends takes all its pages along: so it has one.
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: heapMebibytes },
    recordTiming: false,
  });
  const begin = new Map<number, () => void>();
  pool.on('message', ({ begun }: TaskBegun) => begin.get(begun)?.());
  // A thread that ends between two pages: the next page finds another, or fails for want of one.
  pool.on('error', () => {});
  let [count, seconds] = [0, 0];
  return {
    run: async (page, supersedes) => {
      count += 1;
      const number = count;
      const limit = new AbortController();
      let timer: NodeJS.Timeout | null = null;
      begin.set(number, () => {
        timer = setTimeout(() => limit.abort(), limitSeconds * 1000);
      });
      const task = { number, page: withoutBytes(page), ...(supersedes === undefined ? {} : { supersedes }) };
      try {
        const { entries, pipelineSeconds } = answered(await pool.run(task, { signal: limit.signal }));
        seconds += pipelineSeconds;
        return entries;
      } catch (error) {
        if (error instanceof DemarcheError) throw error;
        if (limit.signal.aborted) throw new PageLimit(`${limitSeconds} s`, { cause: error });
        if (timer !== null) throw new ThreadEnded(wordsOf(error), { cause: error });
        throw error;
      } finally {
        if (timer !== null) clearTimeout(timer);
        begin.delete(number);
      }
    },
    pipelineSeconds: () => seconds,
    close: () => pool.destroy(),
  };
}

/** In a thread of its own, so that nothing that other pages left behind can be at fault. */
async function runAlone(page: Page, supersedes: string | undefined, options: ThreadOptions) {
  const pool = openPool({ ...options, threads: 1 });
  try {
    return await pool.run(page, supersedes);
  } finally {
    await pool.close();
  }
}

/** What becomes of a page that could not be read: its problem; rejects where no page is at fault. */
function problemOf(page: Page, error: unknown): readonly Entry[] {
  if (error instanceof PageLimit) {
    const message = `Reading it took longer than ${error.message}, the most that one page is given; give it more with --page-limit, or leave it out.`;
    return faultEntries(page, 'TIME_LIMIT', message);
  }
  if (!(error instanceof ThreadEnded)) throw error;
  const message = `Reading it broke off twice, the second time with nothing else beside it (${error.message}); please report it with the page.`;
  return faultEntries(page, 'READING_BROKE_OFF', message);
}

/** Threads that are started now, and load their tables and models while the first pages are found. */
export function readInThreads(options: ThreadOptions): PageReader {
  const pool = openPool(options);
  return {
    version: readerVersionHere(),
    pagesAtOnce: options.threads * pagesPerThread,
    read: async (page, supersedes) => {
      try {
        return await pool.run(page, supersedes);
      } catch (error) {
        if (!(error instanceof ThreadEnded)) return problemOf(page, error);
      }
      try {
        return await runAlone(page, supersedes, options);
      } catch (error) {
        return problemOf(page, error);
      }
    },
    pipelineSeconds: pool.pipelineSeconds,
    close: () => pool.close(),
  };
}
