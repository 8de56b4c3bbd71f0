// Whoever turns pages into entries for a run: this thread, threads beside it, or other machines. The run finds the pages and
// takes the entries into the ledger, in the order of the pages; a page reader only answers for one page at a time.

import type { Page } from '../page/index.ts';
import { type Reader, readPage } from '../pipeline.ts';
import { type Entry, makeEntry, type ReadingFault } from '../record/index.ts';
import { threadProcessorSeconds } from './thread-processor-time.ts';

export interface PageReader {
  /** What its readings are marked with. */
  readonly version: string;
  /** So many pages may be with it before the first of them is answered for. */
  readonly pagesAtOnce: number;
  /**
   * All entries of a page, as the pipeline gives them, or a problem entry where the page broke the reading; the same page gives the
   * same entries whoever reads it. Rejects only where no page can be read at all. `supersedes` is for `readPage`.
   */
  read(page: Page, supersedes?: string): Promise<readonly Entry[]>;
  /** Processor time that the pipeline took for all pages so far, those that broke it left out. */
  pipelineSeconds(): number;
  /** Ends what the reading began; pages that were not answered for are given up. */
  close(): Promise<void>;
}

/** What is kept of a page that could not be read to its end: no reading, so that it is tried again. */
export function faultEntries({ pageId }: Page, code: ReadingFault, message: string): readonly Entry[] {
  return [makeEntry('problem', { pageId, code, message })];
}

/** As `readPage`; a page that breaks a stage is a problem entry, not the end of the run. */
export function readSafely(page: Page, reader: Reader, supersedes?: string): readonly Entry[] {
  try {
    return readPage(page, reader, supersedes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `A fault of the program while reading it (${reason}); please report it with the page.`;
    return faultEntries(page, 'STAGE_FAULT', message);
  }
}

/** Reads in this thread, one page after the other. */
export function readHere(reader: Reader): PageReader {
  let seconds = 0;
  return {
    version: reader.version,
    pagesAtOnce: 1,
    read: async (page, supersedes) => {
      const startedAt = threadProcessorSeconds();
      const entries = readSafely(page, reader, supersedes);
      seconds += threadProcessorSeconds() - startedAt;
      return entries;
    },
    pipelineSeconds: () => seconds,
    close: async () => {},
  };
}

/** A reader of the pipeline reads in this thread. */
export function pageReaderOf(reader: Reader | PageReader): PageReader {
  return 'read' in reader ? reader : readHere(reader);
}
