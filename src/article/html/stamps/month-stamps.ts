// Months and days in addresses: of the page ("/2019/11/envoy-leaves", "/pm-191119.html") and of its pictures
// ("/uploads/2019/11/envoy.jpg"). They bear out a day that the page shows; "/2019/" and "/image-201911" are left alone.

import { monthInterval } from '../../../time/index.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';

const monthPart = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?=\/)/u;
/** Any day goes before a month. */
const trust = -50;
/** An article's pictures stand within so much of the source after its headline. */
const pictureChars = 60_000;

/** The month in the address of a page, at most one. */
export function findUrlMonth({ metadata, url }: StampInput): readonly StampDraft[] {
  const match = monthPart.exec(metadata.canonicalUrl ?? '') ?? monthPart.exec(url ?? '');
  if (match === null) return [];
  const [quote, year, month] = match;
  const days = monthInterval(Number(year), Number(month));
  return [
    { value: `${year}-${month}`, days, role: 'unclear', ruleId: 'url-month', quote, pageSpan: null, trust },
  ];
}

/** A day as addresses write it in one run of digits or parted by one sign, in either order. */
function digitsOf(day: string): RegExp {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = year.slice(2);
  const sign = '[-_.]?';
  const forms = [
    `${year}${sign}${month}${sign}${date}`,
    `${date}${sign}${month}${sign}${year}`,
    `${month}${sign}${date}${sign}${year}`,
    `${short}${month}${date}`,
    `${date}${month}${short}`,
  ];
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'u');
}

/** False for most addresses: one that writes a day has the digits of its year, month and date somewhere. */
function mayWrite(address: string, day: string): boolean {
  return [day.slice(2, 4), day.slice(5, 7), day.slice(8)].every((digits) => address.includes(digits));
}

/** The digits of a day in the address of the page, where they are no path of year, month and day. */
function findUrlDigits({ metadata, url }: StampInput, day: string): readonly StampDraft[] {
  const addresses = [metadata.canonicalUrl ?? '', url ?? ''].filter((address) => mayWrite(address, day));
  if (addresses.length === 0) return [];
  const digits = digitsOf(day);
  const match = addresses.map((address) => digits.exec(address)).find((found) => found !== null);
  if (match === undefined) return [];
  const days = { from: day, to: day };
  const quote = match[0];
  return [{ value: day, days, role: 'unclear', ruleId: 'url-digits', quote, pageSpan: null, trust }];
}

const pictureEnd = /\.(?:jpe?g|png|webp|avif|gif)/giu;
const addressBreak = /["'\s<>?]/u;
/** An address is no longer than this from its day or month to its end. */
const addressChars = 200;

/** The addresses of pictures in a source, from their ends back: a page has few beside its letters. */
function* pictureAddresses(source: string): Generator<string> {
  for (const { 0: ending, index } of source.matchAll(pictureEnd)) {
    const before = source.slice(Math.max(0, index - addressChars), index);
    yield (before.split(addressBreak).at(-1) ?? '') + ending;
  }
}

/** "/2019/11/envoy.jpg", "/2019-11/envoy.jpg" and "/191119-envoy.jpg" for a day of November 2019, from there on; null for none. */
function pictureOf(source: string, day: string): string | null {
  const [year = '', month = ''] = day.split('-');
  const stored = new RegExp(`/${year}[-_/]?0?${Number(month)}[-_/]`, 'u');
  const digits = digitsOf(day);
  for (const address of pictureAddresses(source)) {
    const { index } = stored.exec(address) ?? digits.exec(address) ?? {};
    if (index !== undefined) return address.slice(index);
  }
  return null;
}

/** The month of a day in the address of a picture: of the one for sharing, or of one in the article. */
function findPictureMonth(
  { metadata, source, headline, outline, main }: StampInput,
  day: string,
): readonly StampDraft[] {
  const headAt = headline?.pageSpan.start ?? 0;
  const start = Math.min(headAt, outline.tree.elements[main]?.start ?? headAt);
  const shared = metadata.meta.get('og:image')?.[0] ?? '';
  const quote = pictureOf(shared, day) ?? pictureOf(source.slice(start, headAt + pictureChars), day);
  if (quote === null) return [];
  const [year, month] = day.split('-');
  const days = monthInterval(Number(year), Number(month));
  return [
    {
      value: `${year}-${month}`,
      days,
      role: 'unclear',
      ruleId: 'picture-month',
      quote,
      pageSpan: null,
      trust,
    },
  ];
}

/** What the addresses of a page and its pictures say for a day that the page shows. */
export function findAddressWitnesses(input: StampInput, day: string): readonly StampDraft[] {
  return [...findUrlDigits(input, day), ...findPictureMonth(input, day)];
}
