// Who reads the pages of a command: this thread where there are few, threads beside it where there are many.

import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { PathSizes } from '../page/index.ts';
import { loadReader } from '../pipeline.ts';
import { type PageReader, readHere, readInThreads } from '../run/index.ts';

export interface ThreadOptions {
  readonly threads?: number;
  /** In seconds. */
  readonly pageLimit?: number | undefined;
}

/** As many are read here before a thread has loaded its tables. */
const fewPages = 50;

/** An archive below this size holds about so few. */
const fewBytes = 1024 * 1024;

/** What a thread takes of the machine's memory, in bytes: tables, models, and the pages that it reads. */
const threadBytes = 512 * 1024 * 1024;

const mostThreads = 256;

/** One for each core, as far as there is memory for them. */
export function defaultThreads(): number {
  const inMemory = Math.floor(process.availableMemory() / threadBytes);
  return Math.max(1, Math.min(availableParallelism(), inMemory, mostThreads));
}

function isFew({ pages, bytes }: PathSizes): boolean {
  return pages === null ? bytes < fewBytes : pages < fewPages;
}

/** Reads in threads however few the pages are, so that this thread is free for whoever waits for a word. The caller closes it. */
export function openThreads(threads: number, { pageLimit }: Pick<ThreadOptions, 'pageLimit'>): PageReader {
  return readInThreads({ threads, ...(pageLimit === undefined ? {} : { limitSeconds: pageLimit }) });
}

/** The caller closes it. */
export function openPageReader(input: PathSizes, { threads, pageLimit }: ThreadOptions): PageReader {
  if (threads === undefined && pageLimit === undefined && isFew(input)) return readHere(loadReader());
  return openThreads(threads ?? defaultThreads(), { pageLimit });
}

/** A parser of whole numbers from 1 to `most`. */
function upTo(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/u.test(text) || number < 1 || number > most)
      throw new InvalidArgumentError(`Write a whole number from 1 to ${most}.`);
    return number;
  };
}

/** A day. */
const longestLimitSeconds = 86_400;

export function withThreadOptions(command: Command, byDefault = 'one a core, none for few pages'): Command {
  return command
    .option('--threads <number>', `threads that read pages (default: ${byDefault})`, upTo(mostThreads))
    .option(
      '--page-limit <seconds>',
      'end the reading of a page that takes a thread longer (default: 120)',
      upTo(longestLimitSeconds),
    );
}
