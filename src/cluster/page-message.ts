// A page as a message: one line of JSON that tells what it is, and, for a page, its bytes, packed. Whoever reads it makes the page anew of
// the bytes, as a ledger does that reads its pages again.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { type FoundPage, isUnreadable, pageFromBytes, type UnreadablePage } from '../page/index.ts';

const location = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const headSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    location,
    pageId: sha256,
    url: z.string().nullable(),
    headers: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('unreadable'),
    location,
    pageId: sha256.nullable(),
    code: z.string().regex(/^[A-Z_]+$/u),
    message: z.string(),
  }),
]);
type Head = z.infer<typeof headSchema>;

export interface PageMessage {
  /** The same page under the same name has the same one, whoever writes it. */
  readonly id: string;
  readonly body: Uint8Array;
}

const lineEnd = 10;
/** Packs pages to a quarter in a millisecond or two. */
const packing = { level: 1 };
/** No page is larger unpacked, whatever somebody else wrote. */
const mostBytes = 64 * 1024 * 1024;

function idOf(pageId: string | null, rest: string): string {
  return `${pageId ?? 'unreadable'}.${createHash('sha256').update(rest).digest('hex').slice(0, 16)}`;
}

function join(head: Head, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** Writes a page, or why a file never became one. */
export function writePageMessage(page: FoundPage | UnreadablePage): PageMessage {
  if (isUnreadable(page)) {
    const { pageId, code, message } = page;
    const head = { kind: 'unreadable', location: page.location, pageId, code, message } as const;
    return { id: idOf(pageId, `${code} ${message}`), body: join(head, new Uint8Array()) };
  }
  const { pageId, url, headers = null } = page;
  const head = { kind: 'page', location: page.location, pageId, url, headers } as const;
  const name = page.location === '-' ? '-' : basename(page.location);
  return { id: idOf(pageId, name), body: join(head, gzipSync(page.bytes, packing)) };
}

/** Null where it is no message of ours. */
export function readPageMessage(body: Uint8Array): (FoundPage | UnreadablePage) | null {
  const end = body.indexOf(lineEnd);
  if (end === -1) return null;
  try {
    const head = headSchema.parse(JSON.parse(Buffer.from(body.subarray(0, end)).toString('utf8')));
    if (head.kind === 'unreadable') return { ...head, code: head.code as UnreadablePage['code'] };
    const bytes = gunzipSync(body.subarray(end + 1), { maxOutputLength: mostBytes });
    const page = pageFromBytes(bytes, { location: head.location, url: head.url, headers: head.headers });
    return page.pageId === head.pageId ? page : null;
  } catch {
    return null;
  }
}
