// The page of an answer. What the server said of it is kept with it as an archive would: the address, the instant, the type.

import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import type { Answer } from './types.ts';

const pageType = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/** Headers as they are kept, each with the name under which it came. */
const kept = [
  ['Content-Type', 'content-type'],
  ['Last-Modified', 'last-modified'],
] as const;

/** The page at the address that was asked for, or why the answer is none: a picture, an empty body. `beside` are further headers to keep. */
export function pageOfAnswer(
  answer: Answer,
  location: string,
  beside: readonly string[] = [],
): FoundPage | UnreadablePage {
  const { url, headers, bytes, fetchedAt } = answer;
  const type = headers.get('content-type');
  if (type !== undefined && !pageType.test(type.trim())) {
    const what = type.split(';')[0]?.trim() ?? type;
    const message = `The server sent ${what}, which is no page: HTML and plain text are read.`;
    return { kind: 'unreadable', location, pageId: null, code: 'CONTENT_TYPE', message };
  }
  const told = kept.flatMap(([name, key]) => {
    const value = headers.get(key);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  const lines = [`WARC-Target-URI: ${url}`, `WARC-Date: ${fetchedAt}`, ...told, ...beside];
  return pageFromBytes(bytes, { location, headers: lines.join('\n') });
}
