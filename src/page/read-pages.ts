// Reads files, folders, archives, addresses and standard input as pages, one at a time. One bad file or record never ends a run.

import { existsSync, statSync } from 'node:fs';
import { openAddresses } from './fetch/open-addresses.ts';
import type { FetchSettings } from './fetch/types.ts';
import { archiveKind, checkPaths, type FoundFile, findFiles, headersEnding } from './find-files.ts';
import { headerLimitBytes } from './http-headers.ts';
import type { LineFields } from './json-lines/line-fields.ts';
import { pagesOfLines } from './json-lines/pages-of-lines.ts';
import { pageFromBytes } from './page-from-bytes.ts';
import { type ReadBytes, readFileBytes, readStreamBytes } from './read-bytes.ts';
import { describeLimit, sizeLimitBytes } from './size-limit.ts';
import type { ArchivedPage, FoundPage } from './types.ts';
import type { UnreadablePage } from './unreadable-page.ts';
import { pagesOfWarc } from './warc/pages-of-warc.ts';

export interface ReadPagesOptions {
  /** What `-` stands for; the process's own standard input unless given. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
  /** Bytes of one file, and again of what its gzip unpacks to. */
  readonly limitBytes?: number;
  /** Which field of JSON Lines holds what, where it is under no common name. */
  readonly fields?: LineFields;
  /** How addresses are fetched; without it they cannot be. */
  readonly fetching?: FetchSettings;
  /** Called before each page with how many bytes of the files lie behind. */
  readonly onBytes?: (bytes: number) => void;
}

/** The address a file is known to come from, and the size limit. */
export interface ReadPageOptions {
  readonly url?: string | null;
  readonly limitBytes?: number;
}

type PageOptions = ReadPageOptions & { readonly headers?: string | null };

const faultWords: Readonly<Record<string, string>> = {
  Z_BUF_ERROR:
    'The gzip file breaks off before its end; what stands before was read. Fetch or copy it again.',
  Z_DATA_ERROR: 'The gzip file is damaged; what stands before the damage was read. Fetch or copy it again.',
  EACCES: 'It may not be read with the rights of this user; change its rights.',
  EPERM: 'It may not be read with the rights of this user; change its rights.',
  ENOENT: 'It vanished before it could be read; run again.',
  EISDIR: 'It is a folder where a file was expected; name the folder itself.',
  ELOOP: 'It is a link that leads to itself; name the file itself.',
};

function unreadable(location: string, error: unknown): UnreadablePage {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  const message = faultWords[code] ?? `It could not be read (${reason}); check the disk and run again.`;
  return { kind: 'unreadable', location, pageId: null, code: 'UNREADABLE', message };
}

function pageOf(read: ReadBytes, location: string, options: PageOptions): FoundPage | UnreadablePage {
  if (read.kind === 'bytes') return pageFromBytes(read.bytes, { location, ...options });
  const limit = describeLimit(options.limitBytes ?? sizeLimitBytes);
  const message = `It is larger than ${limit}, too large for a page; leave it out or split it.`;
  return { kind: 'unreadable', location, pageId: read.sha256, code: 'TOO_LARGE', message };
}

/** What a server said of `page.html` may lie beside it as `page.html.headers`. */
function headersBeside(path: string): string | null {
  const beside = `${path}${headersEnding}`;
  if (!existsSync(beside)) return null;
  const read = readFileBytes(beside, headerLimitBytes);
  return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : null;
}

/** Reads one file as a page. Never throws for a bad file: it gives back why the file could not be read. */
export function readPageFile(path: string, options: ReadPageOptions = {}): FoundPage | UnreadablePage {
  if (archiveKind(path) !== null) {
    const message =
      'It is an archive of many pages; take them in with `demarche read` and ask for one by its name.';
    return { kind: 'unreadable', location: path, pageId: null, code: 'ARCHIVE', message };
  }
  try {
    const headers = headersBeside(path);
    return pageOf(readFileBytes(path, options.limitBytes ?? sizeLimitBytes), path, { ...options, headers });
  } catch (error) {
    return unreadable(path, error);
  }
}

async function readStandardInput(options: ReadPagesOptions): Promise<FoundPage | UnreadablePage> {
  const stream = options.standardInput ?? process.stdin;
  const limitBytes = options.limitBytes ?? sizeLimitBytes;
  try {
    return pageOf(await readStreamBytes(stream, limitBytes), '-', { limitBytes });
  } catch (error) {
    return unreadable('-', error);
  }
}

/** The pages of a file of many; null for any other. */
function archivedPages(
  path: string,
  { limitBytes = sizeLimitBytes, fields = {} }: ReadPagesOptions,
): AsyncGenerator<ArchivedPage> | null {
  const kind = archiveKind(path);
  if (kind === null) return null;
  return kind === 'warc' ? pagesOfWarc(path, limitBytes) : pagesOfLines(path, fields, limitBytes);
}

/** A file that cannot be read on is told of after what was read of it. */
async function* untilFault(path: string, pages: AsyncGenerator<ArchivedPage>): AsyncGenerator<ArchivedPage> {
  let offset = 0;
  try {
    for await (const found of pages) {
      offset = found.offset;
      yield found;
    }
  } catch (error) {
    yield { page: unreadable(path, error), offset };
  }
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

/**
 * Reads all pages of files, folders (subfolders included, by name), archives and `-`, in that order, holding one at a time.
 * Throws a DemarcheError (`PATH_NOT_FOUND`) before the first page where a path names nothing.
 */
export async function* readPages(
  paths: readonly string[],
  options: ReadPagesOptions = {},
): AsyncGenerator<FoundPage | UnreadablePage> {
  checkPaths(paths);
  const { limitBytes = sizeLimitBytes, onBytes = () => {} } = options;
  const addresses = openAddresses(options.fetching);
  let bytes = 0;
  try {
    for (const found of findFiles(paths)) {
      const size = sizeOf(found);
      const archived = found.kind === 'file' ? archivedPages(found.path, options) : null;
      if (found.kind === 'file' && archived !== null) {
        for await (const { page, offset } of untilFault(found.path, archived)) {
          onBytes(bytes + Math.min(offset, size));
          yield page;
        }
      } else {
        onBytes(bytes + size);
        if (found.kind === 'address') yield* addresses.pagesAt(found.path);
        else if (found.kind === 'standardInput') yield await readStandardInput(options);
        else if (found.kind === 'file') yield readPageFile(found.path, { limitBytes });
        else if (found.kind === 'closedFolder') yield unreadable(found.path, new Error(found.reason));
      }
      bytes += size;
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
    if (found.kind === 'address' || (found.kind === 'file' && archiveKind(found.path) !== null))
      archives += 1;
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
