// The headers that came with a page: on top of the bytes, as in a WARC record or what `curl -i` prints, or in a file beside.

/** Headers are no longer than this; a file beside is read no further. */
export const headerLimitBytes = 32 * 1024;

export interface PageHeaders {
  /** As the server named it: `iso-8859-1`; null where it did not. */
  readonly charset: string | null;
  /** Of a WARC record: the address that was fetched. */
  readonly url: string | null;
  /** Null where none is told, or one that is no page's. */
  readonly mediaType: 'text/html' | 'text/plain' | null;
  /** The archive kept only the beginning of the page. */
  readonly isCut: boolean;
}

export const noHeaders: PageHeaders = { charset: null, url: null, mediaType: null, isCut: false };

const firstLine = /^(?:HTTP\/\d(?:\.\d)? \d{3}|WARC\/\d\.\d)/u;
/** The type that a server sends, at a line's start or after the mark that tools put before received headers. */
const contentType = /^[<\s]{0,4}content-type:[^\r\n]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/imu;
const sentType = /^[<\s]{0,4}content-type:\s*(text\/html|application\/xhtml\+xml|text\/plain)\b/imu;
const cut = /^WARC-Truncated:\s*\S/imu;
const target = /^WARC-Target-URI:\s*<?(https?:\/\/[^\s<>]{3,2000})/imu;

/** Reads headers as text; the last type named counts, since a redirection has its own before it. */
export function readHeaders(text: string): PageHeaders {
  const last = (pattern: RegExp) =>
    [...text.matchAll(new RegExp(pattern.source, 'gimu'))].at(-1)?.[1]?.toLowerCase() ?? null;
  const type = last(sentType);
  return {
    charset: last(contentType),
    url: target.exec(text)?.[1] ?? null,
    mediaType: type === null ? null : type === 'text/plain' ? 'text/plain' : 'text/html',
    isCut: cut.test(text),
  };
}

function endOfBlock(head: string, from: number): number {
  const end = /\r?\n\r?\n/u.exec(head.slice(from));
  return end === null ? -1 : from + end.index + end[0].length;
}

/**
 * How many bytes of headers stand before a page, and what they say: 0 for most. "HTTP/1.1 200 OK" begins one, "WARC/1.0"
 * another; a text that only speaks of HTTP has none.
 */
export function headersOnTop(bytes: Uint8Array): { readonly length: number; readonly headers: PageHeaders } {
  const none = { length: 0, headers: noHeaders };
  if (bytes[0] !== 0x48 && bytes[0] !== 0x57) return none;
  const head = Buffer.from(bytes.subarray(0, headerLimitBytes)).toString('latin1');
  let length = 0;
  while (firstLine.test(head.slice(length, length + 20))) {
    const end = endOfBlock(head, length);
    if (end === -1) break;
    length = end;
  }
  return length === 0 ? none : { length, headers: readHeaders(head.slice(0, length)) };
}

const chunkedMark = /^transfer-encoding:[^\r\n]{0,80}\bchunked\b/imu;
const chunkSize = /^([0-9a-f]{1,8})[^\r\n]{0,100}\r?\n/iu;

/**
 * The body behind headers that say it was sent in chunks, as WARC records keep it: "5\r\nhello\r\n0\r\n" is "hello". Bytes
 * that are in no chunks, since a tool joined them, stay as they are.
 */
export function joinChunks(body: Uint8Array, headers: Uint8Array): Uint8Array {
  if (!chunkedMark.test(Buffer.from(headers).toString('latin1'))) return body;
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = chunkSize.exec(Buffer.from(body.subarray(at, at + 128)).toString('latin1'));
    if (line === null) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(line[1] ?? '0', 16);
    const start = at + line[0].length;
    if (length === 0) break;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    // A line ends each chunk.
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  return Buffer.concat(chunks);
}
