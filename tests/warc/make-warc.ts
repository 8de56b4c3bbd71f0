// WARC files as archives write them, and damage to them.

import { gzipSync } from 'node:zlib';

export interface RecordParts {
  /** `response` unless another is named. */
  readonly type?: string;
  readonly url: string;
  readonly date?: string;
  /** Lines of further fields. */
  readonly fields?: readonly string[];
  readonly block: string | Uint8Array;
}

/** What a server answered: headers and body as it sent them. */
export function answer(
  body: string | Uint8Array,
  headers: readonly string[] = [],
  status = '200 OK',
): Buffer {
  const lines = [`HTTP/1.1 ${status}`, ...headers];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** One record as bytes, with the line ends that part it from the next. */
export function record({ type = 'response', url, date, fields = [], block }: RecordParts): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date ?? '2025-03-04T05:06:07Z'}`,
    ...fields,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export type Packing = 'plain' | 'byRecord' | 'whole';

export const packings: readonly Packing[] = ['plain', 'byRecord', 'whole'];

/** The records as one file, and where each begins in it (of a file packed whole: in what it unpacks to). */
export function warcFile(records: readonly Buffer[], packing: Packing): { bytes: Buffer; offsets: number[] } {
  const parts = packing === 'byRecord' ? records.map((part) => gzipSync(part)) : records;
  let at = 0;
  const offsets = parts.map(({ length }) => {
    at += length;
    return at - length;
  });
  const bytes = Buffer.concat(parts);
  return { bytes: packing === 'whole' ? gzipSync(bytes) : bytes, offsets };
}

export function fileName(packing: Packing): string {
  return packing === 'plain' ? 'news.warc' : 'news.warc.gz';
}
