// The pages of one file whose bytes are at hand: most are one page.

import { contentKind } from './content-kind.ts';
import { pageOfMhtml } from './mail/page-of-mhtml.ts';
import { pagesOfMail } from './mail/pages-of-mail.ts';
import { pageFromBytes } from './page-from-bytes.ts';
import { pageOfPdf } from './pdf/page-of-pdf.ts';
import { describeLimit, sizeLimitBytes } from './size-limit.ts';
import type { ArchivedPage, BytesOrigin } from './types.ts';
import { refusal } from './unreadable-page.ts';

/** A mail in a mail in an archive is read; what lies deeper was packed to be hidden. */
const mostDepth = 3;

/** Never throws for what the bytes hold: gives why they are no page. */
export async function* pagesOfBytes(
  bytes: Uint8Array,
  { location, depth = 0, limitBytes = sizeLimitBytes, ...options }: BytesOrigin,
): AsyncGenerator<ArchivedPage['page']> {
  const kind = contentKind(bytes);
  const origin = { location, limitBytes, depth };
  if (depth > 0 && (kind === 'zip' || ((kind === 'mail' || kind === 'mhtml') && depth > mostDepth))) {
    const message = 'It lies in an archive or a mail and holds files again; unpack it and read the folder.';
    yield refusal(location, 'ARCHIVE_NESTED', message);
  } else if (kind === 'mail') yield* pagesOfMail(bytes, origin, pagesOfBytes);
  else if (kind === 'pdf') yield await pageOfPdf(bytes, origin);
  else if (kind === 'mhtml') yield await pageOfMhtml(bytes, origin);
  else if (bytes.length > limitBytes) {
    const message = `It is larger than ${describeLimit(limitBytes)}, too large for a page; leave it out or split it.`;
    yield refusal(location, 'TOO_LARGE', message);
  } else yield pageFromBytes(bytes, { ...options, location, limitBytes });
}
