// The pages of a mail: what it says, as the HTML that was sent or its text under its subject, and what is attached to it.

import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isPageName } from '../file-names.ts';
import { pageFromBytes } from '../page-from-bytes.ts';
import type { ArchivedPage, BytesOrigin } from '../types.ts';
import { refusal } from '../unreadable-page.ts';
import { escapeHtml, writePage } from '../written-page.ts';
import { dateLine } from './mail-head.ts';
import { hasItsEnd } from './mail-parts.ts';

/** Reads what is attached, which may be a mail again. */
export type ReadBytesOf = (bytes: Uint8Array, origin: BytesOrigin) => AsyncGenerator<ArchivedPage['page']>;

type MailOrigin = Required<Pick<BytesOrigin, 'location' | 'limitBytes' | 'depth'>>;

const attachedTypes: ReadonlySet<string> = new Set([
  ...['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf', 'message/rfc822'],
  ...['application/zip', 'application/x-zip-compressed', 'multipart/related'],
]);
const documentStart = /^\s*<(?:!doctype|html)\b/iu;
const ownTitle = /<title\b/iu;

function hasPage({ mimeType, filename }: Attachment): boolean {
  return filename === null
    ? attachedTypes.has(mimeType)
    : isPageName(filename) || attachedTypes.has(mimeType);
}

/** As in the mail, else by its number: "part-2.eml". */
function nameOf({ filename, mimeType }: Attachment, number: number): string {
  const ending = mimeType === 'message/rfc822' ? '.eml' : '';
  return filename ?? `part-${number}${ending}`;
}

/** Null where the mail says nothing itself. */
function sourceOf({ html = '', text = '', subject = '' }: Email): string | null {
  if (html.trim() !== '') {
    const hasTitle = ownTitle.test(html) || subject === '';
    if (hasTitle) return documentStart.test(html) ? html : `<!doctype html>\n${html}`;
    return `<!doctype html>\n<title>${escapeHtml(subject)}</title>\n${html}`;
  }
  return text.trim() === '' ? null : writePage({ title: subject, text });
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** Mails in mails are given as attachments, so that each is a page of its own. */
async function parseMail(bytes: Uint8Array): Promise<Email | string> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 30, maxRfc822NestingDepth: 0 });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The page of the mail under its own location, then those attached: "news.eml!/report.html". What is attached and no kind of page is
 * passed over. Never throws for what the bytes hold.
 */
export async function* pagesOfMail(
  bytes: Uint8Array,
  { location, limitBytes, depth }: MailOrigin,
  readBytesOf: ReadBytesOf,
): AsyncGenerator<ArchivedPage['page']> {
  const mail = await parseMail(bytes);
  if (typeof mail === 'string') {
    yield refusal(location, 'BAD_MAIL', `The mail cannot be taken apart (${mail}); save it again.`);
    return;
  }
  const source = sourceOf(mail);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const headers = [
    ...dateLine('Mail-Date', mail.date),
    ...(hasItsEnd(bytes, type) ? [] : ['WARC-Truncated: disconnect']),
    'Content-Type: text/html; charset=utf-8',
  ].join('\n');
  const attached = mail.attachments.filter(hasPage);
  if (source !== null) yield pageFromBytes(Buffer.from(source), { location, headers, limitBytes });
  else if (attached.length === 0)
    yield refusal(location, 'EMPTY', 'The mail holds no text, and no page is attached to it.');
  for (const [at, attachment] of attached.entries()) {
    const inner = `${location}!/${nameOf(attachment, at + 1)}`;
    yield* readBytesOf(bytesOf(attachment), { location: inner, limitBytes, depth: depth + 1 });
  }
}
