// The page of an answer. What the server said of it is kept with it as an archive would: the address, the instant, the type.

import { pageFromBytes } from '../page-from-bytes.ts';
import { isPdf } from '../pdf/is-pdf.ts';
import { pageOfPdf } from '../pdf/page-of-pdf.ts';
import { sizeLimitBytes } from '../size-limit.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import type { Answer } from './types.ts';

const pageType = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/** Headers as they are kept, each with the name under which it came. */
const kept = [
  ['Content-Type', 'content-type'],
  ['Last-Modified', 'last-modified'],
] as const;
/** What is made of a document is of another type than that. */
const keptOfDocument = kept.slice(1);

/** The page at the address that was asked for, or why the answer is none: a picture, an empty body. `beside` are further headers to keep. */
export async function pageOfAnswer(
  answer: Answer,
  location: string,
  beside: readonly string[] = [],
): Promise<FoundPage | UnreadablePage> {
  const { url, headers, bytes, fetchedAt } = answer;
  const type = headers.get('content-type')?.trim();
  const linesOf = (names: readonly (readonly [string, string])[]) => [
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${fetchedAt}`,
    ...names.flatMap(([name, key]) => (headers.has(key) ? [`${name}: ${headers.get(key)}`] : [])),
    ...beside,
  ];
  if (isPdf(type, bytes))
    return pageOfPdf(bytes, { location, limitBytes: sizeLimitBytes, beside: linesOf(keptOfDocument) });
  if (type !== undefined && !pageType.test(type)) {
    const what = type.split(';')[0]?.trim() ?? type;
    const message = `The server sent ${what}, which is no page: HTML, plain text and PDF are read.`;
    return { kind: 'unreadable', location, pageId: null, code: 'CONTENT_TYPE', message };
  }
  return pageFromBytes(bytes, { location, headers: linesOf(kept).join('\n') });
}
