// What kind of file some bytes are, by how they begin and whatever it is called: a page, or something that pages are made of.

import { isSavedPage, mailHead } from './mail/mail-head.ts';

/** `mhtml` is a page saved with its parts; `page` is all that is no other kind; what it is exactly, its bytes tell later. */
export type ContentKind = 'zip' | 'pdf' | 'mail' | 'mhtml' | 'page';

/** So many bytes of a file tell its kind. */
export const kindBytes = 64 * 1024;

/** "PK", then the mark of a member, of the directory of an empty archive, or of the first part of a split one. */
const zipMarks: readonly string[] = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** Some programs put a few bytes of their own before it. */
const pdfMark = /^[^<]{0,1000}?%PDF-\d\.\d/u;

/** The kind of a file that begins with these bytes. */
export function contentKind(head: Uint8Array): ContentKind {
  const text = Buffer.from(head.subarray(0, kindBytes)).toString('latin1');
  if (zipMarks.includes(text.slice(0, 4))) return 'zip';
  if (pdfMark.test(text)) return 'pdf';
  const fields = mailHead(text);
  if (fields === null) return 'page';
  return isSavedPage(fields) ? 'mhtml' : 'mail';
}
