// Measures whole runs, pages to ledger, on one thread and on two, beside @mozilla/readability on linkedom taking the articles out of the
// same pages and nothing more. All take turns at portions of the pages, so that what else the machine does strikes all alike.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { openLedger } from '../../../src/ledger/index.ts';
import { loadReader } from '../../../src/pipeline.ts';
import { type PageReader, readHere, readInThreads, readIntoLedger } from '../../../src/run/index.ts';
import { type Spent, stopwatch } from '../stopwatch.ts';
import { extractArticle } from './extract.ts';
import { type NamedPage, writeFolder, writeWarc } from './write-pages.ts';

export const contenders = ['extraction', 'extraction, 2 threads', 'run', 'run, 2 threads'] as const;
export type Contender = (typeof contenders)[number];

/** How pages come to the run; the extraction is given the HTML of the same pages. */
export interface RunForm {
  readonly name: string;
  readonly packing: 'folder' | 'warc';
  /** The pages of a turn, `0` being read before anything is measured. */
  readonly pagesOf: (turn: number) => readonly NamedPage[];
  /** What the extraction reads of that turn. */
  readonly htmlOf: (turn: number) => readonly string[];
}

export interface RunMeasures {
  readonly pages: number;
  readonly bytes: number;
  readonly entries: number;
  /** Pages that a run did not read to the end, the first turn included: where there are many, it did less work. */
  readonly unread: number;
  /** Over all turns. */
  readonly spent: Readonly<Record<Contender, Spent>>;
}

type Work = (turn: number) => Promise<void>;

function addSpent(a: Spent, b: Spent): Spent {
  return {
    wallSeconds: a.wallSeconds + b.wallSeconds,
    processorSeconds: a.processorSeconds + b.processorSeconds,
  };
}

const nothing: Spent = { wallSeconds: 0, processorSeconds: 0 };
const now = () => new Date().toISOString();
const threadFile = new URL('./extract-thread.ts', import.meta.url).href;

async function openRun(scratch: string, name: string, reader: PageReader) {
  const ledger = await openLedger(join(scratch, `${name}.db`), { mode: 'create' });
  let unread = 0;
  return {
    read: async (path: string, pages: number): Promise<void> => {
      const { read } = await readIntoLedger([path], ledger, reader, { now });
      unread += pages - read;
    },
    entries: async () => (await ledger.head()).seq,
    unread: () => unread,
    close: async () => {
      await reader.close();
      await ledger.close();
    },
  };
}

/** Turns from the first on are counted; turn 0 warms up. */
export async function measureRun(form: RunForm, turns: number): Promise<RunMeasures> {
  const scratch = mkdtempSync(join(tmpdir(), 'demarche-run-'));
  const pool = new Piscina<string, number>({
    filename: threadFile,
    name: 'extractTask',
    ...{ minThreads: 2, maxThreads: 2 },
  });
  const here = await openRun(scratch, 'here', readHere(loadReader()));
  const beside = await openRun(scratch, 'threads', readInThreads({ threads: 2 }));
  const pathOf = (turn: number) => {
    const path = join(scratch, `${turn}`);
    const pages = form.pagesOf(turn);
    return form.packing === 'folder' ? writeFolder(path, pages) : writeWarc(`${path}.warc.gz`, pages);
  };
  const sizes = { pages: 0, bytes: 0 };
  let entriesBefore = 0;
  const spent: Record<Contender, Spent> = {
    ...{ extraction: nothing, 'extraction, 2 threads': nothing, run: nothing, 'run, 2 threads': nothing },
  };
  try {
    for (let turn = 0; turn <= turns; turn += 1) {
      const [path, html] = [pathOf(turn), form.htmlOf(turn)];
      const works: Readonly<Record<Contender, Work>> = {
        extraction: async () => {
          for (const page of html) extractArticle(page);
        },
        'extraction, 2 threads': async () => {
          await Promise.all(html.map((page) => pool.run(page)));
        },
        run: () => here.read(path, html.length),
        'run, 2 threads': () => beside.read(path, html.length),
      };
      for (const name of contenders) {
        const watch = stopwatch();
        await works[name](turn);
        if (turn > 0) spent[name] = addSpent(spent[name], watch());
      }
      if (turn === 0) {
        entriesBefore = await here.entries();
        continue;
      }
      sizes.pages += html.length;
      for (const { text } of form.pagesOf(turn)) sizes.bytes += Buffer.byteLength(text);
    }
    return { ...sizes, entries: (await here.entries()) - entriesBefore, unread: here.unread(), spent };
  } finally {
    await pool.destroy();
    await here.close();
    await beside.close();
    rmSync(scratch, { recursive: true });
  }
}
