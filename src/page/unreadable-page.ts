// A file that never became a page, and why: said in plain words, so that a run can go on and a person can act.

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

/** True for what `readPages` gives in place of a page that it could not read. */
export function isUnreadable(page: object): page is UnreadablePage {
  return 'kind' in page && page.kind === 'unreadable';
}
