// The page of a scraped article: the HTML that was kept of it, or, of its parts, the simplest page that says the same.

import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { type LineFields, type LinePart, namesOf, readPart } from './line-fields.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

/** Paragraphs are parted by empty lines; where there are none, by line ends. */
function paragraphsOf(text: string): readonly string[] {
  const parts = text.split(/\r?\n[ \t]*\r?\n/u);
  return (parts.length > 1 ? parts : text.split(/\r?\n/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The same parts give the same page. */
function writePage(part: (name: LinePart) => string): string {
  const meta = (kind: 'name' | 'property', key: string, value: string) =>
    value === '' ? [] : [`<meta ${kind}="${key}" content="${escapeHtml(value)}">`];
  const [title, language] = [part('title'), part('language')];
  return [
    `<!doctype html>`,
    `<html${language === '' ? '' : ` lang="${escapeHtml(language)}"`}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:site_name', part('outlet')),
    ...meta('property', 'article:published_time', part('date')),
    ...meta('name', 'author', part('author')),
    `</head><body><article>`,
    ...(title === '' ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...paragraphsOf(part('text')).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    `</article></body></html>`,
    '',
  ].join('\n');
}

function refuse(location: string, message: string): UnreadablePage {
  return { kind: 'unreadable', location, pageId: null, code: 'BAD_LINE', message };
}

function parseLine(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** So many fields of a line without text are named. */
const namedFields = 12;

/** The page of a line, or why there is none: it is no JSON object, or has no field that holds the article. */
export function pageOfLine(
  text: string,
  { location, fields, limitBytes }: { location: string; fields: LineFields; limitBytes: number },
): FoundPage | UnreadablePage {
  const line = parseLine(text);
  if (line === null)
    return refuse(location, 'The line is no JSON object; each line holds one article, as {"text": ...}.');
  const part = (name: LinePart) => readPart(line, name, fields);
  const html = part('html');
  if (html === '' && part('text') === '') {
    const has = Object.keys(line).slice(0, namedFields).join(', ');
    const looked = [...namesOf('text', fields), ...namesOf('html', fields)].join(', ');
    return refuse(
      location,
      `The line holds no article: it has ${has === '' ? 'no fields' : has}, and none of ${looked}. Name the field: --fields text=NAME.`,
    );
  }
  const url = part('url');
  const headers = [
    ...(/^https?:\/\/\S+$/u.test(url) ? [`WARC-Target-URI: ${url}`] : []),
    'Content-Type: text/html; charset=utf-8',
  ].join('\n');
  const bytes = Buffer.from(html === '' ? writePage(part) : html);
  return pageFromBytes(bytes, { location, headers, limitBytes });
}
