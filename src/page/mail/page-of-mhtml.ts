// The page in a file of MHTML (RFC 2557): what a browser saved with its pictures and frames.

import PostalMime from 'postal-mime';
import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import { refusal, type UnreadablePage } from '../unreadable-page.ts';
import { dateLine, type MailFields, parameterOf, readFields } from './mail-head.ts';
import { type MailPart, splitParts } from './mail-parts.ts';

const pageType = /^(?:text\/html|application\/xhtml\+xml)\b/iu;

/** The part that the file says to be the page, else the first that is one: frames are pages, too. */
function findMain(fields: MailFields, parts: readonly MailPart[]): MailPart | null {
  const pages = parts.filter((part) => pageType.test(part.fields.get('content-type') ?? ''));
  const location = fields.get('snapshot-content-location') ?? fields.get('content-location');
  const start = parameterOf(fields.get('content-type') ?? '', 'start');
  const told = pages.find(
    (part) =>
      (location !== undefined && part.fields.get('content-location') === location) ||
      (start !== null && part.fields.get('content-id') === start),
  );
  return told ?? pages[0] ?? null;
}

/** The bytes of a part without its transfer encoding: an attachment is left in its own charset. */
async function bytesOf({ bytes }: MailPart): Promise<Uint8Array> {
  const asAttachment = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), bytes]);
  const { attachments } = await PostalMime.parse(asAttachment);
  const content = attachments[0]?.content ?? '';
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** Never throws for what the bytes hold. */
export async function pageOfMhtml(
  bytes: Uint8Array,
  { location, limitBytes }: { location: string; limitBytes: number },
): Promise<FoundPage | UnreadablePage> {
  const fields = readFields(Buffer.from(bytes.subarray(0, limitBytes)).toString('latin1')) ?? new Map();
  const { parts, isWhole } = splitParts(bytes, fields.get('content-type') ?? '');
  const main = findMain(fields, parts);
  if (main === null) {
    const message = 'The saved page breaks off or is damaged: no part of it is HTML. Save the page again.';
    return refusal(location, 'BAD_MAIL', message);
  }
  const url = main.fields.get('content-location') ?? '';
  const headers = [
    ...(/^https?:\/\/\S+$/u.test(url) ? [`WARC-Target-URI: ${url}`] : []),
    ...dateLine('Saved-Date', fields.get('date')),
    ...(!isWhole && main === parts.at(-1) ? ['WARC-Truncated: disconnect'] : []),
    `Content-Type: ${main.fields.get('content-type')}`,
  ].join('\n');
  return pageFromBytes(await bytesOf(main), { location, headers, limitBytes });
}
