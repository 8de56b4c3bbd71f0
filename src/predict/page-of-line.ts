// A page for the text of a line, which was never fetched.

import type { Page } from '../page/index.ts';

/** A task's lines come without bytes; their pages share this id. */
const noPageId = '0'.repeat(64);

/** `source` is text, not HTML. */
export function pageOfLine(id: string, source: string, url: string | null): Page {
  return {
    pageId: noPageId,
    mediaType: 'text/plain',
    lengthBytes: Buffer.byteLength(source),
    charset: 'UTF-8',
    source,
    location: id,
    url,
  };
}
