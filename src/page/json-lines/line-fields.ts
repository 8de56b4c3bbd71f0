// Which field of a scraped article holds what: named by the user, or one of the names that crawlers and corpora commonly use.

import { DemarcheError } from '../../text/index.ts';

export const lineParts = ['text', 'html', 'title', 'date', 'url', 'outlet', 'author', 'language'] as const;

/** A part of an article. */
export type LinePart = (typeof lineParts)[number];

/** The field of each part that a user named: "body", or "source.name" for a field within a field. */
export type LineFields = Readonly<Partial<Record<LinePart, string>>>;

const commonNames: Readonly<Record<LinePart, readonly string[]>> = {
  text: [
    'text',
    'maintext',
    'main_text',
    'body',
    'content',
    'article',
    'article_text',
    'fulltext',
    'full_text',
  ],
  html: ['html', 'raw_html', 'content_html', 'body_html'],
  title: ['title', 'headline', 'heading'],
  date: [
    ...[
      'date',
      'published',
      'published_at',
      'publishedAt',
      'date_publish',
      'date_published',
      'datePublished',
    ],
    ...['publish_date', 'published_date', 'publication_date', 'pubDate', 'pub_date', 'timestamp'],
  ],
  url: ['url', 'link', 'canonical_url', 'source_url'],
  outlet: [
    'outlet',
    'publisher',
    'site',
    'site_name',
    'sitename',
    'source.name',
    'source',
    'source_domain',
    'domain',
  ],
  author: ['author', 'authors', 'byline'],
  language: ['language', 'lang'],
};

/** Throws (`BAD_FIELDS`) for what is not "part=field,part=field" or names a part that there is none. */
export function parseLineFields(text: string): LineFields {
  const pairs = text.split(',').map((pair) => pair.split('=').map((side) => side.trim()));
  const isPart = (name: string | undefined): name is LinePart => lineParts.some((part) => part === name);
  for (const [part, field, ...more] of pairs) {
    if (isPart(part) && field && more.length === 0) continue;
    const advice = `Write for example text=body,date=published_at; the parts are ${lineParts.join(', ')}.`;
    throw new DemarcheError('BAD_FIELDS', `"${text}" does not tell which field holds what.`, advice);
  }
  return Object.fromEntries(pairs);
}

/** The fields in which a part is looked for, in order. */
export function namesOf(part: LinePart, fields: LineFields): readonly string[] {
  const named = fields[part];
  return named === undefined ? commonNames[part] : [named];
}

function valueAt(line: object, name: string): unknown {
  if (Object.hasOwn(line, name)) return (line as Record<string, unknown>)[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      line,
    );
}

/** A number is an instant in seconds or milliseconds since 1970: no news is from before 1973 in milliseconds. */
const firstMs = 1e11;

function asWords(value: unknown, part: LinePart): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const words = value.map((one) => asWords(one, part)).filter((one) => one !== '');
    return words.join(part === 'text' ? '\n\n' : ', ');
  }
  if (typeof value !== 'number' || part !== 'date') return '';
  const instant = new Date(Math.abs(value) < firstMs ? value * 1000 : value);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

/** What a line says of a part; empty where it says nothing. */
export function readPart(line: object, part: LinePart, fields: LineFields): string {
  for (const name of namesOf(part, fields)) {
    const words = asWords(valueAt(line, name), part);
    if (words !== '') return words;
  }
  return '';
}
