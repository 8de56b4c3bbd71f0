// The page of a PDF document: its text in paragraphs under its headline.

import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import { refusal, type UnreadablePage } from '../unreadable-page.ts';
import { writePage } from '../written-page.ts';
import type { PdfText } from './pdf-lines.ts';
import { readParagraphs } from './pdf-paragraphs.ts';
import { type PdfLimits, readPdfApart } from './read-pdf-apart.ts';

/** "D:20240313090000+01'00'" (ISO 32000, 7.9.4); where no zone is told, UTC. */
const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/u;
const msPerMinute = 60_000;

function dateLine(changed: string): readonly string[] {
  const [whole, year, month, day, hour = '00', minute = '00', second = '00', sign, ahead = '0', rest = '0'] =
    pdfDate.exec(changed) ?? [];
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (whole === undefined || Number.isNaN(local)) return [];
  const minutes = (sign === '-' ? -1 : 1) * (60 * Number(ahead) + Number(rest));
  return [`Saved-Date: ${new Date(local - minutes * msPerMinute).toISOString()}`];
}

const beyondWords = {
  time: 'Reading the PDF document takes longer than a minute; leave it out, or save its text.',
  memory: 'Reading the PDF document takes more memory than there is for one; leave it out, or save its text.',
} as const;

async function readOrRefuse(
  bytes: Uint8Array,
  location: string,
  limits: PdfLimits | undefined,
): Promise<PdfText | UnreadablePage> {
  const read = await readPdfApart(bytes, limits);
  if ('text' in read) return read.text;
  if ('beyond' in read) return refusal(location, 'PDF_LIMIT', beyondWords[read.beyond]);
  const { name, message: reason } = read.fault;
  if (name === 'PasswordException')
    return refusal(location, 'ENCRYPTED', 'The PDF document is locked with a password; unlock it first.');
  const message = `The PDF document is damaged or breaks off (${reason}); fetch or save it again.`;
  return refusal(location, 'BAD_PDF', message);
}

interface PdfOrigin {
  readonly location: string;
  readonly limitBytes: number;
  /** Headers that are kept with the page, besides its type: what a server said of the document. */
  readonly beside?: readonly string[];
  readonly limits?: PdfLimits;
}

/** Never throws for what the bytes hold. */
export async function pageOfPdf(
  bytes: Uint8Array,
  { location, limitBytes, beside = [], limits }: PdfOrigin,
): Promise<FoundPage | UnreadablePage> {
  const read = await readOrRefuse(bytes, location, limits);
  if ('kind' in read) return read;
  const { headline, paragraphs } = readParagraphs(read.pages);
  if (paragraphs.length === 0 && headline === '') {
    const message = 'The PDF document holds no text, only pictures of pages; let a text recogniser read it.';
    return refusal(location, 'PDF_WITHOUT_TEXT', message);
  }
  const title = headline === '' ? read.title : headline;
  const headers = [
    ...beside,
    ...dateLine(read.changed),
    ...(read.isCut ? ['WARC-Truncated: length'] : []),
    'Content-Type: text/html; charset=utf-8',
  ].join('\n');
  const page = Buffer.from(writePage({ title, text: `\n\n${paragraphs.join('\n\n')}` }));
  return pageFromBytes(page, { location, headers, limitBytes });
}
