// The pages of one file whose bytes are at hand: most are one page.

import { contentKind } from './content-kind.ts';
import { pageFromBytes } from './page-from-bytes.ts';
import { sizeLimitBytes } from './size-limit.ts';
import type { ArchivedPage } from './types.ts';
import { refusal } from './unreadable-page.ts';

export interface BytesOrigin {
  readonly location: string;
  readonly url?: string | null;
  readonly limitBytes?: number;
  /** The headers of HTTP that lie beside the file. */
  readonly headers?: string | null;
  /** In how many files it lay: 0 for a file of its own. */
  readonly depth?: number;
}

/** Never throws for what the bytes hold: gives why they are no page. */
export async function* pagesOfBytes(
  bytes: Uint8Array,
  { location, depth = 0, ...options }: BytesOrigin,
): AsyncGenerator<ArchivedPage['page']> {
  const limitBytes = options.limitBytes ?? sizeLimitBytes;
  if (contentKind(bytes) === 'zip' && depth > 0) {
    const message = 'It is an archive within an archive; unpack the outer one and read the folder.';
    yield refusal(location, 'ARCHIVE_NESTED', message);
  } else yield pageFromBytes(bytes, { ...options, location, limitBytes });
}
