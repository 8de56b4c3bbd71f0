// One of the threads that read pages: loads tables and models once, then answers for one page after the other.

import { parentPort } from 'node:worker_threads';
import type { Page } from '../page/index.ts';
import { loadReader, type Reader } from '../pipeline.ts';
import type { Entry } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { readSafely } from './page-reader.ts';
import { threadProcessorSeconds } from './thread-processor-time.ts';

/** What goes to a thread. */
export interface PageTask {
  readonly number: number;
  /** Without its bytes, which stay with the run. */
  readonly page: Page;
  readonly supersedes?: string;
}

/** Told when the thread begins with a page: what comes before, loading and waiting, is not the page's time. */
export interface TaskBegun {
  readonly begun: number;
}

/** What comes back: all entries of the page, or why this thread can read none at all. */
export type PageAnswer =
  | { readonly entries: readonly Entry[]; readonly pipelineSeconds: number }
  | { readonly refused: { readonly code: string; readonly message: string; readonly advice: string } };

type Loaded = { readonly reader: Reader } | Extract<PageAnswer, { refused: unknown }>;

/** Tables of the user's own may be at fault: the words about them go to whoever asked, a fault of the program ends the thread. */
function load(): Loaded {
  try {
    return { reader: loadReader() };
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    const { code, message, advice } = error;
    return { refused: { code, message, advice } };
  }
}

const loaded = load();

/** Called by the pool for each page. */
export function readTask({ number, page, supersedes }: PageTask): PageAnswer {
  if ('refused' in loaded) return loaded;
  parentPort?.postMessage({ begun: number } satisfies TaskBegun);
  const startedAt = threadProcessorSeconds();
  const entries = readSafely(page, loaded.reader, supersedes);
  return { entries, pipelineSeconds: threadProcessorSeconds() - startedAt };
}
