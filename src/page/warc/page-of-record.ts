// The page in a WARC record: what a server answered with (`response`), a file (`resource`), or the text made of one (`conversion`).

import { headersOnTop, joinChunks } from '../http-headers.ts';
import { pageFromBytes } from '../page-from-bytes.ts';
import { isPdfType } from '../pdf/is-pdf.ts';
import { pageOfPdf } from '../pdf/page-of-pdf.ts';
import { describeLimit } from '../size-limit.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { undoCoding, undoGzip } from './content-codings.ts';
import type { WarcRecord } from './types.ts';

/** What a record holds, without the words of HTTP around it. */
interface Payload {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** What the server said of it, its type included. */
  readonly headers: readonly string[];
}

const pageType = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;
/** An answer that stands for the page itself: neither an error nor "look elsewhere". */
const answered = /^HTTP\/\d(?:\.\d)? 20[03]\b/u;
const told = /^(?:content-type|last-modified):/iu;
const typeLine = /^content-type:/iu;

const holdsPage = (type: string): boolean => pageType.test(type) || isPdfType(type);

function headerValue(headers: readonly string[], name: string): string | null {
  const start = `${name}:`;
  const found = headers.findLast((line) => line.toLowerCase().startsWith(start));
  return found?.slice(start.length).trim() ?? null;
}

/** Of an answer of HTTP; null where it is no page. */
function answeredPayload(block: Uint8Array, limitBytes: number): Payload | null {
  const { length } = headersOnTop(block);
  const top = block.subarray(0, length);
  const heads = Buffer.from(top)
    .toString('latin1')
    .trimEnd()
    .split(/\r?\n\r?\n/u);
  const lines = (heads.at(-1) ?? '').split(/\r?\n/u);
  const type = headerValue(lines, 'content-type');
  if (!answered.test(lines[0] ?? '') || !holdsPage(type ?? 'text/html')) return null;
  const body = joinChunks(block.subarray(length), top);
  return {
    bytes: undoCoding(body, headerValue(lines, 'content-encoding') ?? '', limitBytes),
    type: type ?? '',
    headers: lines.filter((line) => told.test(line)),
  };
}

function payloadOf({ fields }: WarcRecord, block: Uint8Array, limitBytes: number): Payload | null {
  const type = fields.get('content-type') ?? '';
  if (fields.get('warc-type') === 'response') return answeredPayload(block, limitBytes);
  return holdsPage(type) ? { bytes: block, type, headers: [`Content-Type: ${type}`] } : null;
}

const kept = ['WARC-Target-URI', 'WARC-Date', 'WARC-Truncated'];
const pageRecords: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/** By what the archiver found in it, or the type it is kept as: null where neither is told. */
function identifiedType({ fields }: WarcRecord): string | null {
  const identified = fields.get('warc-identified-payload-type');
  if (identified !== undefined) return identified;
  return fields.get('warc-type') === 'response' ? null : (fields.get('content-type') ?? null);
}

/**
 * The page of a record of the file at `path`, why it cannot be read, or null for a record that holds none: a request, a picture, an error of the
 * server. Its location is the path and the byte at which the record begins: "news.warc.gz#4711".
 */
export async function pageOfRecord(
  record: WarcRecord,
  path: string,
  limitBytes: number,
): Promise<FoundPage | UnreadablePage | null> {
  const { fields, offset, block } = record;
  if (!pageRecords.has(fields.get('warc-type') ?? '')) return null;
  const location = `${path}#${offset}`;
  if (block === null) {
    if (!holdsPage(identifiedType(record) ?? 'text/html')) return null;
    const message = `It is larger than ${describeLimit(limitBytes)}, too large for a page; nothing of it was read.`;
    return { kind: 'unreadable', location, pageId: null, code: 'TOO_LARGE', message };
  }
  const payload = payloadOf(record, block, limitBytes);
  if (payload === null) return null;
  const ofRecord = kept.flatMap((name) => {
    const value = fields.get(name.toLowerCase());
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  const { bytes, type } = payload;
  const headers = [...ofRecord, ...payload.headers];
  if (!isPdfType(type)) return pageFromBytes(bytes, { location, headers: headers.join('\n'), limitBytes });
  // What is made of a document is of another type than that.
  const beside = headers.filter((line) => !typeLine.test(line));
  return pageOfPdf(undoGzip(bytes, limitBytes), { location, limitBytes, beside });
}
