// The head of a report card: what the article is called, who published it where, and what the page is made of.

import type { PageCard } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

/** The widest label, "language" or "found at", with the space around it. */
const labelColumns = 13;

/** A line "  label      value", the value wrapped under itself; none where there is no value. */
export function field(label: string, value: string | null, { style, widthColumns }: Terminal): string[] {
  if (value === null || value === '') return [];
  const indent = ' '.repeat(labelColumns);
  const text = wrapText(value, widthColumns - labelColumns, indent);
  return [`  ${style('dim', label.padEnd(labelColumns - 2))}${text}`];
}

/** "1,204" */
function withThousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** "1 part", "1,204 parts" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${withThousands(count)} ${count === 1 ? one : many}`;
}

/** What a block is called where its kind is no word. */
const blockWords: Readonly<Record<string, string>> = { listItem: 'list item' };

/** Languages that put no spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

function sizeOf({ article, brief }: PageCard): string {
  const blocks = brief.blocks.map(({ kind, count }) => counted(count, blockWords[kind] ?? kind));
  const words = unspaced.has(article.language) ? '' : `${counted(brief.words, 'word')}, `;
  return `${words}${counted(brief.lengthChars, 'character')}: ${blocks.join(', ')}`;
}

const formWords = { article: '', 'live-blog': 'live blog', listing: 'list of other articles' } as const;

function formOf({ article: { form, part } }: PageCard): string {
  const page = part === null ? '' : `page ${part.number}${part.of === null ? '' : ` of ${part.of}`}`;
  return [formWords[form], page].filter((words) => words !== '').join(', ');
}

/** "French" for `fr`; a code that no name is known for stays. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function fileOf({ page }: PageCard): string {
  const kind = page.mediaType === 'text/html' ? 'HTML' : 'plain text';
  return `${kind}, ${counted(page.lengthBytes, 'byte')}, ${page.charset}, id ${shortId(page.pageId)}`;
}

function foundAt({ label, recordedAt }: PageCard): string {
  const place = label.location === '-' ? 'standard input' : (label.location ?? 'unknown');
  return recordedAt === null
    ? `${place}, read just now and not recorded; to follow its ids, \`read\` it first`
    : `${place}, recorded ${recordedAt.slice(0, 16).replace('T', ' ')} UTC`;
}

/** The headline in bold, then one labelled line for each thing that is known. */
export function renderHead(card: PageCard, terminal: Terminal): string[] {
  const { article } = card;
  const { style, widthColumns } = terminal;
  const headline = wrapText(article.headline ?? '(no headline)', widthColumns);
  const subheading =
    article.subheading === null ? [] : [style('italic', wrapText(article.subheading, widthColumns))];
  return [
    style('bold', headline),
    ...subheading,
    '',
    ...field('outlet', article.outlet, terminal),
    ...field('by', article.bylines.join(', '), terminal),
    ...field('section', article.section, terminal),
    ...field('tags', article.tags.join(', '), terminal),
    ...field(
      'language',
      article.language === 'und' ? 'cannot be told' : languageName(article.language),
      terminal,
    ),
    ...field('form', formOf(card), terminal),
    ...field('address', article.canonicalUrl, terminal),
    ...field('text', sizeOf(card), terminal),
    ...field('page', fileOf(card), terminal),
    ...field('found at', foundAt(card), terminal),
    ...renderMarks(card.label.corrections, terminal, { indent: '  ' }),
  ];
}
