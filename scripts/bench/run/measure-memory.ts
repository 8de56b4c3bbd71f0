// How much memory a long run takes on two threads, from the n-th page to the 10n-th: that of the whole process, threads and ledger included.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../../src/ledger/index.ts';
import { pageFromBytes } from '../../../src/page/index.ts';
import { readInThreads, takePages } from '../../../src/run/index.ts';
import { type Spent, stopwatch } from '../stopwatch.ts';
import { madePage, type PageForm } from './made-page.ts';

export interface MemoryMeasures {
  readonly pages: number;
  /** The most, in mebibytes, while each tenth of the pages was read. */
  readonly peaks: readonly number[];
  readonly spent: Spent;
}

const tenths = 10;
const bytesOfMebibyte = 1024 * 1024;

async function* madePages(count: number, form: PageForm) {
  const ending = form === 'text' ? 'txt' : 'html';
  for (let number = 1; number <= count; number += 1)
    yield pageFromBytes(Buffer.from(madePage(number, form)), { location: `made-${number}.${ending}` });
}

/** Reads ten times `pages` made pages of a form into a new SQLite ledger. */
export async function measureMemory(
  pages: number,
  form: PageForm,
  onTenth: (peak: number) => void = () => {},
): Promise<MemoryMeasures> {
  const scratch = mkdtempSync(join(tmpdir(), 'demarche-memory-'));
  const reader = readInThreads({ threads: 2 });
  const ledger = await openLedger(join(scratch, 'memory.db'), { mode: 'create' });
  const peaks: number[] = [];
  let peak = 0;
  const watch = stopwatch();
  try {
    const onPage = (done: number): void => {
      peak = Math.max(peak, process.memoryUsage.rss() / bytesOfMebibyte);
      if (done % pages > 0) return;
      peaks.push(peak);
      onTenth(peak);
      peak = 0;
    };
    const now = () => new Date().toISOString();
    await takePages(madePages(pages * tenths, form), ledger, reader, { now, onPage });
    return { pages: pages * tenths, peaks, spent: watch() };
  } finally {
    await reader.close();
    await ledger.close();
    rmSync(scratch, { recursive: true });
  }
}
