// Undoes entities and tags in metadata, which many sites escape twice: "Tom &amp;amp; Ann", "<b>News</b>".

import { blankControls } from '../blank-controls.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  shy: '',
};

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? blankControls(String.fromCodePoint(code))
    : '';
}

/** "Q&amp;A: &#8220;Now&#8221;" as "Q&A: “Now”"; an unknown entity stays as it is. */
export function unescapeText(text: string): string {
  if (!text.includes('&') && !text.includes('<')) return text;
  return text
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/gu, (_, code: string) => fromCode(Number(code)))
    .replace(/&([a-z]{2,6});/giu, (whole, name: string) => named[name] ?? whole)
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, ' ');
}
