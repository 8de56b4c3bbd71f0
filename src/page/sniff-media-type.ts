// Tells HTML from plain text: by how it begins, then by the file's name, then by whether it has tags at all.

import type { Page } from './types.ts';

const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|main|article|section|header|div|table|h1|p)\b/iu;
const htmlName = /\.html?(?:\.gz)?$/iu;
const textName = /\.txt(?:\.gz)?$/iu;
/** A page that has only comments so far in is none. */
const prologueChars = 20_000;
const anyTag = /<[a-z!/][^<>]{0,400}>/iu;
const documentStart = /^<(?:!doctype\s+html|html)\b/iu;

/** The text from its first tag on: without a byte order mark, an XML declaration, comments and the blanks between them. */
function skipPrologue(source: string): string {
  let text = source
    .slice(0, prologueChars)
    .replace(/^\ufeff/u, '')
    .trimStart();
  for (;;) {
    const end = text.startsWith('<!--')
      ? text.indexOf('-->') + 3
      : text.startsWith('<?xml')
        ? text.indexOf('>') + 1
        : 0;
    // An end that is not found gives 2 or 0: the comment never closes.
    if (end < 4) return text;
    text = text.slice(end).trimStart();
  }
}

/**
 * "<!doctype html>..." is HTML under any name; a `.txt` that begins with "<p>" is text, and so is a `.html` without a tag. What a server said counts
 * as the name does, where the name says nothing.
 */
export function sniffMediaType(
  source: string,
  location: string,
  sent: Page['mediaType'] | null,
): Page['mediaType'] {
  const text = skipPrologue(source);
  if (textName.test(location)) return documentStart.test(text) ? 'text/html' : 'text/plain';
  if (htmlName.test(location)) return anyTag.test(source) ? 'text/html' : 'text/plain';
  if (sent === 'text/html' && anyTag.test(source)) return 'text/html';
  return htmlStart.test(text) ? 'text/html' : 'text/plain';
}
