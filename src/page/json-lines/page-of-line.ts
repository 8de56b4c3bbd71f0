// The page of a scraped article: the HTML that was kept of it, or, of its parts, the simplest page that says the same.

import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import type { UnreadablePage } from '../unreadable-page.ts';
import { writePage } from '../written-page.ts';
import { type LineFields, type LinePart, lineParts, namesOf, readPart } from './line-fields.ts';

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
  const bytes = Buffer.from(
    html === '' ? writePage(Object.fromEntries(lineParts.map((name) => [name, part(name)]))) : html,
  );
  return pageFromBytes(bytes, { location, headers, limitBytes });
}
