// A page of HTML that was never saved, for tests of what is found in one.

import type { Page } from '../../page/index.ts';

/** A page with this source; an address only where one is given. */
export function samplePage(source: string, url: string | null = null): Page {
  return {
    pageId: '0'.repeat(64),
    mediaType: 'text/html',
    lengthBytes: Buffer.byteLength(source),
    charset: 'utf-8',
    source,
    location: 'a.html',
    url,
  };
}
