// A file that never became a page, and why: said in plain words, so that a run can go on and a person can act.

import { basename } from 'node:path';
import type { ListedItem } from './listed-item.ts';

/** A stable word for the reason. */
export type UnreadableCode =
  | 'ADDRESS_REFUSED'
  | 'BAD_ADDRESS'
  | 'BAD_FEED'
  | 'BUSY'
  | 'CODING_CORRUPT'
  | 'CODING_UNKNOWN'
  | 'CONTENT_TYPE'
  | 'HOST_UNKNOWN'
  | 'HTTP_STATUS'
  | 'NO_ANSWER'
  | 'REDIRECTS'
  | 'ROBOTS'
  | 'ROBOTS_UNREACHABLE'
  | 'TOO_SLOW'
  | 'EMPTY'
  | 'ARCHIVE'
  | 'ARCHIVE_DAMAGED'
  | 'ARCHIVE_NESTED'
  | 'BAD_LINE'
  | 'BAD_MAIL'
  | 'BAD_PDF'
  | 'BINARY'
  | 'ENCRYPTED'
  | 'GZIP_TRUNCATED'
  | 'GZIP_CORRUPT'
  | 'MEMBER_DAMAGED'
  | 'PDF_LIMIT'
  | 'PDF_WITHOUT_TEXT'
  | 'TOO_LARGE'
  | 'CHARSET_UNKNOWN'
  | 'RECORD_CORRUPT'
  | 'RECORD_TRUNCATED'
  | 'UNREADABLE';

export interface UnreadablePage {
  readonly kind: 'unreadable';
  /** The item of a watched feed that led to it. */
  readonly listed?: ListedItem;
  readonly location: string;
  /** SHA-256 of the bytes as found; null where they could not all be read. */
  readonly pageId: string | null;
  readonly code: UnreadableCode;
  /** What is the matter and what to do next. */
  readonly message: string;
}

/** An unreadable page of which no bytes are at hand. */
export function refusal(location: string, code: UnreadableCode, message: string): UnreadablePage {
  return { kind: 'unreadable', location, pageId: null, code, message };
}

/** What a place is called wherever its folder lies: "news.warc.gz#4711", "news.zip!/2024/a.html", an address as it is. */
function placeName(location: string): string {
  if (/^https?:\/\//iu.test(location)) return location;
  const [file = '', ...inside] = location.split('!/');
  return [basename(file), ...inside].join('!/');
}

/** Where no bytes tell one from another, the name is part of the reason: the same fault at two places is two problems. */
export function withPlace<T extends object>(page: T): T {
  if (!isUnreadable(page) || page.pageId !== null || page.location === '-') return page;
  const name = placeName(page.location);
  return page.message.includes(name) ? page : { ...page, message: `${page.message} [${name}]` };
}

/** True for what `readPages` gives in place of a page that it could not read. */
export function isUnreadable(page: object): page is UnreadablePage {
  return 'kind' in page && page.kind === 'unreadable';
}
