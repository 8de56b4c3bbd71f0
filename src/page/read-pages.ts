// Reads files, folders, archives, addresses and standard input as pages, one at a time. One bad file or record never ends a run.

import { statSync } from 'node:fs';
import { unreadable } from './disk-fault.ts';
import { readFeedFile } from './feeds/read-feed-file.ts';
import { type Addresses, openAddresses } from './fetch/open-addresses.ts';
import type { FetchSettings } from './fetch/types.ts';
import { mayHoldMany } from './file-names.ts';
import { checkPaths, type FoundFile, findFiles } from './find-files.ts';
import { pagesOfBytes } from './pages-of-bytes.ts';
import { type FileOptions, pagesOfFile, tooLarge } from './pages-of-file.ts';
import { readStreamBytes } from './read-bytes.ts';
import { sizeLimitBytes } from './size-limit.ts';
import type { ArchivedPage, FoundPage } from './types.ts';
import { refusal, type UnreadablePage, withPlace } from './unreadable-page.ts';

export interface ReadPagesOptions extends Pick<FileOptions, 'limitBytes' | 'fields'> {
  /** What `-` stands for; the process's own standard input unless given. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
  /** How addresses are fetched; without it they cannot be. */
  readonly fetching?: FetchSettings;
  /** True where the files are feeds or sitemaps: what they list is read. Addresses tell by themselves. */
  readonly areFeeds?: boolean;
  /** Called before each page with how many bytes of the files lie behind. */
  readonly onBytes?: (bytes: number) => void;
}

async function* pagesOfStandardInput(options: ReadPagesOptions): AsyncGenerator<FoundPage | UnreadablePage> {
  const { standardInput = process.stdin, limitBytes = sizeLimitBytes } = options;
  try {
    const read = await readStreamBytes(standardInput, limitBytes);
    if (read.kind === 'tooLarge') yield tooLarge(read, '-', limitBytes);
    else yield* pagesOfBytes(read.bytes, { location: '-', limitBytes });
  } catch (error) {
    yield unreadable('-', error);
  }
}

/** Files that are feeds, as far as their names tell; no page is called so. */
const feedName = /\.(?:xml|rss|atom|rdf|json)(?:\.gz)?$/iu;

const noFeed = 'It is no RSS, Atom or JSON feed and no sitemap that can be read; read it without --feed.';
const isFeed = 'It is a feed or a sitemap; with --feed the pages that it lists are fetched.';

/** A file that is a feed leads to the network only where that was asked for. */
async function* pagesOfFileOrFeed(
  path: string,
  options: ReadPagesOptions,
  addresses: Addresses,
): AsyncGenerator<ArchivedPage> {
  const { areFeeds = false } = options;
  const feed = areFeeds || feedName.test(path) ? await readFeedFile(path) : null;
  if (areFeeds && feed !== null)
    for await (const page of addresses.pagesOf(feed, path)) yield { page, offset: 0 };
  else if (areFeeds || feed !== null)
    yield { page: refusal(path, 'BAD_FEED', feed === null ? noFeed : isFeed), offset: 0 };
  else yield* pagesOfFile(path, options);
}

function sizeOf(found: FoundFile): number {
  if (found.kind !== 'file') return 0;
  try {
    return statSync(found.path).size;
  } catch {
    // Vanished or closed: reading it tells the reason.
    return 0;
  }
}

/** Addresses that follow each other are one: their servers are asked at the same time. */
type Found =
  | Exclude<FoundFile, { kind: 'address' }>
  | { readonly kind: 'addresses'; readonly paths: string[] };

function* joinAddresses(files: Iterable<FoundFile>): Generator<Found> {
  let paths: string[] = [];
  for (const found of files)
    if (found.kind === 'address') paths.push(found.path);
    else {
      if (paths.length > 0) yield { kind: 'addresses', paths };
      paths = [];
      yield found;
    }
  if (paths.length > 0) yield { kind: 'addresses', paths };
}

/**
 * Reads all pages of files, folders (subfolders included, by name), archives, addresses and `-`, in that order, holding one at a time,
 * of addresses a few. Throws a DemarcheError (`PATH_NOT_FOUND`) before the first page where a path names nothing.
 */
export async function* readPages(
  paths: readonly string[],
  options: ReadPagesOptions = {},
): AsyncGenerator<FoundPage | UnreadablePage> {
  checkPaths(paths);
  const { onBytes = () => {} } = options;
  const addresses = openAddresses(options.fetching);
  let bytes = 0;
  try {
    for (const found of joinAddresses(findFiles(paths))) {
      if (found.kind === 'file') {
        const size = sizeOf(found);
        for await (const { page, offset } of pagesOfFileOrFeed(found.path, options, addresses)) {
          onBytes(bytes + Math.min(offset, size));
          yield withPlace(page);
        }
        bytes += size;
      } else {
        onBytes(bytes);
        if (found.kind === 'addresses')
          for await (const page of addresses.pagesAt(found.paths)) yield withPlace(page);
        else if (found.kind === 'standardInput') yield* pagesOfStandardInput(options);
        else if (found.kind === 'closedFolder')
          yield withPlace(unreadable(found.path, new Error(found.reason)));
      }
    }
  } finally {
    await addresses.close();
  }
}

/** What lies under some paths. */
export interface PathSizes {
  /** How many pages, readable or not, `readPages` will give; null where archives or feeds may hold some, which only reading counts. */
  readonly pages: number | null;
  /** Of all files. */
  readonly bytes: number;
}

/** Throws as `readPages` does. */
export function measurePaths(paths: readonly string[]): PathSizes {
  checkPaths(paths);
  let [pages, bytes, archives] = [0, 0, 0];
  for (const found of findFiles(paths)) {
    if (found.kind === 'otherKind') continue;
    if (found.kind === 'address' || (found.kind === 'file' && mayHoldMany(found.path))) archives += 1;
    else pages += 1;
    bytes += sizeOf(found);
  }
  return { pages: archives > 0 ? null : pages, bytes };
}

/** Files of the folders that are no kind of page, by their paths: they are left out, and a person should know it. */
export function listOtherFiles(paths: readonly string[]): readonly string[] {
  checkPaths(paths);
  return [...findFiles(paths)].flatMap((found) => (found.kind === 'otherKind' ? [found.path] : []));
}
