// The pages of one file, whatever kind of file it is: one page, or a file of many.

import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { type ContentKind, contentKind, kindBytes } from './content-kind.ts';
import { unreadable } from './disk-fault.ts';
import { headersEnding, streamKind } from './file-names.ts';
import { headerLimitBytes } from './http-headers.ts';
import type { LineFields } from './json-lines/line-fields.ts';
import { pagesOfLines } from './json-lines/pages-of-lines.ts';
import { pageFromBytes } from './page-from-bytes.ts';
import { pagesOfBytes } from './pages-of-bytes.ts';
import { type ReadBytes, readFileBytes } from './read-bytes.ts';
import { describeLimit, sizeLimitBytes } from './size-limit.ts';
import type { ArchivedPage, FoundPage } from './types.ts';
import { refusal, type UnreadablePage } from './unreadable-page.ts';
import { pagesOfWarc } from './warc/pages-of-warc.ts';
import { pagesOfZip } from './zip/pages-of-zip.ts';

export interface FileOptions {
  /** The address that the file is known to come from. */
  readonly url?: string | null;
  /** Bytes of a file, and again of what it unpacks to. */
  readonly limitBytes?: number;
  /** Which field of JSON Lines holds what, where it is under no common name. */
  readonly fields?: LineFields;
}

/** What stands for a file beyond the limit. */
export function tooLarge(
  { sha256 }: Extract<ReadBytes, { kind: 'tooLarge' }>,
  location: string,
  limitBytes: number,
): UnreadablePage {
  const message = `It is larger than ${describeLimit(limitBytes)}, too large for a page; leave it out or split it.`;
  return { kind: 'unreadable', location, pageId: sha256, code: 'TOO_LARGE', message };
}

/** What a server said of `page.html` may lie beside it as `page.html.headers`. */
function headersBeside(path: string): string | null {
  const beside = `${path}${headersEnding}`;
  if (!existsSync(beside)) return null;
  const read = readFileBytes(beside, headerLimitBytes);
  return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : null;
}

/** By its name where only that tells it, else by its first bytes; what is no regular file can be read only once. */
function kindOfFile(path: string): 'warc' | 'lines' | ContentKind {
  const named = streamKind(path);
  if (named !== null || !statSync(path).isFile()) return named ?? 'page';
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(kindBytes);
    return contentKind(head.subarray(0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

/** Mails and documents bring pictures along, which are no part of a page. */
const documentFactor = 4;

async function* pagesOfWhole(
  path: string,
  kind: ContentKind,
  options: FileOptions,
): AsyncGenerator<ArchivedPage> {
  const limitBytes = options.limitBytes ?? sizeLimitBytes;
  const fileLimitBytes = kind === 'page' ? limitBytes : documentFactor * limitBytes;
  const headers = headersBeside(path);
  const read = readFileBytes(path, fileLimitBytes);
  if (read.kind === 'tooLarge') yield { page: tooLarge(read, path, fileLimitBytes), offset: 0 };
  else {
    const origin = { location: path, url: options.url ?? null, limitBytes, headers };
    for await (const page of pagesOfBytes(read.bytes, origin)) yield { page, offset: read.bytes.length };
  }
}

function pagesIn(path: string, options: FileOptions): AsyncGenerator<ArchivedPage> {
  const { limitBytes = sizeLimitBytes, fields = {} } = options;
  const kind = kindOfFile(path);
  if (kind === 'warc') return pagesOfWarc(path, limitBytes);
  if (kind === 'lines') return pagesOfLines(path, fields, limitBytes);
  return kind === 'zip' ? pagesOfZip(path, limitBytes) : pagesOfWhole(path, kind, options);
}

/** Never throws for a bad file: what cannot be read on is told of behind what was read of it. */
export async function* pagesOfFile(path: string, options: FileOptions): AsyncGenerator<ArchivedPage> {
  let offset = 0;
  try {
    for await (const found of pagesIn(path, options)) {
      offset = found.offset;
      yield found;
    }
  } catch (error) {
    yield { page: unreadable(path, error), offset };
  }
}

const archiveMessage =
  'It is an archive of many pages; take them in with `demarche read` and ask for one by its name.';

/** The first page of a file that is no archive. Never throws for a bad file. */
export async function readOnePage(path: string): Promise<FoundPage | UnreadablePage> {
  try {
    if (['warc', 'lines', 'zip'].includes(kindOfFile(path))) return refusal(path, 'ARCHIVE', archiveMessage);
  } catch (error) {
    return unreadable(path, error);
  }
  for await (const { page } of pagesOfFile(path, {})) return page;
  return refusal(path, 'EMPTY', 'The file holds no page.');
}

/** Reads one saved page, of no other kind of file. Never throws for a bad file: gives back why it could not be read. */
export function readPageFile(
  path: string,
  { url = null, limitBytes = sizeLimitBytes }: Pick<FileOptions, 'url' | 'limitBytes'> = {},
): FoundPage | UnreadablePage {
  if (streamKind(path) !== null) return refusal(path, 'ARCHIVE', archiveMessage);
  try {
    const headers = headersBeside(path);
    const read = readFileBytes(path, limitBytes);
    if (read.kind === 'tooLarge') return tooLarge(read, path, limitBytes);
    return pageFromBytes(read.bytes, { location: path, url, limitBytes, headers });
  } catch (error) {
    return unreadable(path, error);
  }
}
