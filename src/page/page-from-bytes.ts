// Makes a page of bytes: undoes gzip, refuses what is no text, decodes the rest. Same bytes, same page.

import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decodeText } from './decode-text.ts';
import { headersOnTop, joinChunks, noHeaders, readHeaders } from './http-headers.ts';
import { describeLimit, sizeLimitBytes } from './size-limit.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import type { DecodingNote, FoundPage } from './types.ts';
import type { UnreadableCode, UnreadablePage } from './unreadable-page.ts';

export interface PageOrigin {
  /** A path, or `-` for standard input; its ending tells HTML from text where the bytes do not. */
  readonly location: string;
  readonly url?: string | null;
  readonly limitBytes?: number;
  /** The headers of the page as text, where they lie beside it. */
  readonly headers?: string | null;
}

/** Control bytes other than tab, line feed, form feed, carriage return and escape (which ISO-2022-JP uses). */
const isControl = (byte: number): boolean => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;

/** Crawled pages hold a stray control byte now and then; a file with more than one in 500 is no text. */
const controlShare = 1 / 500;

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
];

/** In small hexadecimal letters, as ids are written. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuse(bytes: Uint8Array, location: string, code: UnreadableCode, message: string): UnreadablePage {
  return { kind: 'unreadable', location, pageId: sha256Of(bytes), code, message };
}

/** By its first bytes; a gzip of any method. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function gunzipFault(error: unknown, limitBytes: number): readonly [UnreadableCode, string] {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return ['TOO_LARGE', `It unpacks to more than ${describeLimit(limitBytes)}; leave it out or split it.`];
  if (code === 'Z_BUF_ERROR')
    return ['GZIP_TRUNCATED', 'The gzip file breaks off before its end; fetch or copy it again.'];
  return ['GZIP_CORRUPT', 'The gzip file is damaged and cannot be unpacked; fetch or copy it again.'];
}

/** The bytes once a gzip around them is undone, or why it cannot be. */
type Unpacked =
  | { readonly bytes: Uint8Array; readonly fault: null }
  | { readonly fault: readonly [UnreadableCode, string] };

function unpack(bytes: Uint8Array, limitBytes: number): Unpacked {
  if (!isGzip(bytes)) return { bytes, fault: null };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: limitBytes }), fault: null };
  } catch (error) {
    return { fault: gunzipFault(error, limitBytes) };
  }
}

/** The kind of file that is no text, in words; null where the bytes may be text. */
function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return known[1];
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) if (isControl(bytes[at] ?? 0)) controls += 1;
  return controls > bytes.length * controlShare ? 'binary data' : null;
}

/** Browsers and archivers note in a comment on top where they saved a page from. */
const savedFrom = /<!--[^>]{0,300}?(?:saved from url=\(\d{1,5}\)|\burl:\s?)(https?:\/\/[^\s<>"]{4,2000})/iu;
const noteChars = 3000;

function savedUrl(source: string): string | null {
  return savedFrom.exec(source.slice(0, noteChars))?.[1] ?? null;
}

const cutNote: DecodingNote = {
  ruleId: 'page-cut',
  message: 'The archive kept only the beginning of this page: what its end says is not in the record.',
};

/** Blanks as long as the headers, in as many lines. */
function blankHead(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[^\n]/gu, ' ');
}

/**
 * The page of some bytes, or why there is none. `pageId` is the SHA-256 after gzip is undone; for a page that cannot be
 * read it is that of the bytes as far as they could be unpacked.
 */
export function pageFromBytes(found: Uint8Array, origin: PageOrigin): FoundPage | UnreadablePage {
  const { location, url = null, limitBytes = sizeLimitBytes, headers = null } = origin;
  const unpacked = unpack(found, limitBytes);
  if (unpacked.fault !== null) return refuse(found, location, ...unpacked.fault);
  const { bytes } = unpacked;
  if (bytes.length === 0)
    return refuse(bytes, location, 'EMPTY', 'The file holds no bytes; save the page again.');
  const onTop = headersOnTop(bytes);
  const beside = headers === null ? noHeaders : readHeaders(headers);
  const sentCharset = onTop.headers.charset ?? beside.charset;
  const head = bytes.subarray(0, onTop.length);
  const sent = joinChunks(bytes.subarray(onTop.length), head);
  const body = onTop.length === 0 ? { bytes: sent, fault: null } : unpack(sent, limitBytes);
  if (body.fault !== null) return refuse(bytes, location, ...body.fault);
  const decoded = decodeText(body.bytes, { binaryKind, sentCharset });
  if (decoded.kind === 'binary') {
    if (/\.gz$/iu.test(location) && !isGzip(found))
      return refuse(bytes, location, 'GZIP_CORRUPT', 'It is named .gz but is no gzip file; fetch it again.');
    const message = `It is ${decoded.what}, not a page; save the page as HTML or plain text.`;
    return refuse(bytes, location, 'BINARY', message);
  }
  if (decoded.kind === 'unknown') return refuse(bytes, location, 'CHARSET_UNKNOWN', decoded.message);
  if (decoded.source.trim() === '')
    return refuse(bytes, location, 'EMPTY', 'The file holds nothing but white space; save the page again.');
  const notes = onTop.headers.isCut || beside.isCut ? [...decoded.notes, cutNote] : decoded.notes;
  return {
    pageId: sha256Of(bytes),
    mediaType: sniffMediaType(decoded.source, location, onTop.headers.mediaType ?? beside.mediaType),
    lengthBytes: bytes.length,
    charset: decoded.charset,
    bytes,
    source: blankHead(head) + decoded.source,
    location,
    url: url ?? onTop.headers.url ?? beside.url ?? savedUrl(decoded.source),
    ...(notes.length === 0 ? {} : { decoding: notes }),
    ...(headers ? { headers } : {}),
  };
}
