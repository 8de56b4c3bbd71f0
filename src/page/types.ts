// A page before anyone reads it: its bytes, their name, and where they lay.

import type { ListedItem } from './listed-item.ts';
import type { UnreadablePage } from './unreadable-page.ts';

/** What was guessed or mended when the bytes became text, and what could not be read. */
export interface DecodingNote {
  /** `charset-guessed`, `mojibake-repaired`, `signs-garbled`, `signs-lost`, `page-cut`. */
  readonly ruleId: string;
  readonly message: string;
}

/** Bytes from a file or standard input, decoded; `pageId` is the SHA-256 of the bytes. */
export interface Page {
  readonly pageId: string;
  readonly mediaType: 'text/html' | 'text/plain';
  readonly lengthBytes: number;
  readonly charset: string;
  /** The bytes as text in that charset; headers of HTTP or WARC on top are blanked, so that places hold. */
  readonly source: string;
  /** Where the page was found: a path, or `-` for standard input. Not part of the record of the page. */
  readonly location: string;
  /** The address the page is known to come from; null where nobody told. */
  readonly url: string | null;
  /** Absent where the bytes said themselves how to read them. */
  readonly decoding?: readonly DecodingNote[];
  /** What a server said of the page, where that lay beside the bytes. */
  readonly headers?: string;
}

/** A page together with what it was made of. */
export interface FoundPage extends Page {
  /** The item of a watched feed that led to it. */
  readonly listed?: ListedItem;
  /** As found, once a gzip around them is undone. */
  readonly bytes: Uint8Array;
}

/** A page out of a file of many, or why it cannot be read. */
export interface ArchivedPage {
  readonly page: FoundPage | UnreadablePage;
  /** How far the file was read, in bytes. */
  readonly offset: number;
}

/** Where bytes lay of which pages are made. */
export interface BytesOrigin {
  readonly location: string;
  readonly url?: string | null;
  /** Of a page; what pages are made of may be larger. */
  readonly limitBytes?: number;
  /** The headers of HTTP that lie beside the file. */
  readonly headers?: string | null;
  /** In how many files it lay: 0 for a file of its own. */
  readonly depth?: number;
}
