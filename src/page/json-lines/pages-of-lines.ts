// The pages of a file of JSON Lines: one article a line, as crawlers and corpora keep them.

import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { describeLimit } from '../size-limit.ts';
import type { ArchivedPage } from '../types.ts';
import { ByteCursor } from '../warc/byte-cursor.ts';
import type { LineFields } from './line-fields.ts';
import { pageOfLine } from './page-of-line.ts';

const chunkBytes = 256 * 1024;
const lineEnd = 10;

/** How far the file itself is read, whatever it unpacks to. */
interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly bytesRead: () => number;
}

function openLines(path: string): Opened {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  const bytesRead = () => file.bytesRead;
  if (!/\.gz$/iu.test(path)) return { chunks: file, bytesRead };
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  return { chunks: unpacked, bytesRead };
}

/** The next line without its end; null where it is longer than the limit. The cursor stands behind it afterwards. */
async function takeLine(cursor: ByteCursor, limitBytes: number): Promise<string | null> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const held = await cursor.ahead(1);
    const end = held.indexOf(lineEnd);
    const part = end === -1 ? held : held.subarray(0, end);
    length += part.length;
    if (length <= limitBytes) kept.push(Uint8Array.from(part));
    else kept.length = 0;
    await cursor.drop(end === -1 ? part.length : end + 1);
    if (end !== -1 || held.length === 0)
      return length > limitBytes ? null : Buffer.concat(kept).toString('utf8');
  }
}

/**
 * The pages of the lines, each called by the file and the number of its line: "news.jsonl#12". Empty lines are passed over.
 * Throws what `node:fs` and `node:zlib` throw for a file that is closed or damaged.
 */
export async function* pagesOfLines(
  path: string,
  fields: LineFields,
  limitBytes: number,
): AsyncGenerator<ArchivedPage> {
  const { chunks, bytesRead } = openLines(path);
  const cursor = new ByteCursor(chunks);
  try {
    for (let number = 1; (await cursor.ahead(1)).length > 0; number += 1) {
      const location = `${path}#${number}`;
      const text = await takeLine(cursor, limitBytes);
      const offset = bytesRead();
      if (text === null) {
        const message = `The line is longer than ${describeLimit(limitBytes)}, too large for a page; leave it out.`;
        yield { page: { kind: 'unreadable', location, pageId: null, code: 'TOO_LARGE', message }, offset };
      } else if (text.trim() !== '')
        yield { page: pageOfLine(text.replace(/^\ufeff/u, ''), { location, fields, limitBytes }), offset };
    }
  } finally {
    await cursor.close();
  }
}
