// Tells HTML from plain text: by how it begins, then by the file's name, then by whether it has tags at all.

import type { Page } from './types.ts';

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|main|article|section|header|div|table|h1|p)\b/iu;
const htmlName = /\.html?(?:\.gz)?$/iu;
const textName = /\.txt(?:\.gz)?$/iu;
const anyTag = /<[a-z!/][^<>]{0,400}>/iu;
const documentStart = /^\s*<(?:!doctype\s+html|html)\b/iu;

/** "<!doctype html>..." is HTML under any name; a `.txt` that begins with "<p>" is text, and so is a `.html` without a tag. */
export function sniffMediaType(source: string, location: string): Page['mediaType'] {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (textName.test(location)) return documentStart.test(text) ? 'text/html' : 'text/plain';
  if (htmlName.test(location)) return anyTag.test(text) ? 'text/html' : 'text/plain';
  return htmlStart.test(text) ? 'text/html' : 'text/plain';
}
