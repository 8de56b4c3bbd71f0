// What people said of a record, a line each: "✎ status edited by Ada: the minister only offered it (read as: happened)".

import type { Line } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderDays } from './render-days.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

type Marks = NonNullable<Line['corrections']>;
type Mark = Marks[number];

const words: Readonly<Record<Mark['action'], string>> = {
  reject: 'rejected',
  accept: 'accepted',
  edit: 'edited',
  merge: 'merged',
  split: 'split',
  undo: 'undone',
};

/** How two records are one. */
export const relations = {
  'same-event': 'one happening',
  'same-story': 'one story',
  copy: 'one text',
  'ends-promise': 'a promise and its end',
} as const;

/** A value in words: days as days, lists with commas, nothing as "none". */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.map(valueWords).join(', ') || 'none';
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value)
    return renderDays(value as { from: string | null; to: string | null });
  if ('name' in value) return String(value.name);
  if ('text' in value) return String(value.text);
  if ('source' in value) return String(value.source);
  if ('type' in value) return Object.values(value).filter(Boolean).join('/');
  return JSON.stringify(value);
}

function deed({ action, field, follows, link }: Mark): string {
  if (follows !== undefined) return `${field} follows the day of its article, edited`;
  if (link === undefined) return field === undefined ? words[action] : `${field} ${words[action]}`;
  const [one, other] = link.of.map(shortId);
  return `${one} and ${other} said to be ${link.isOne ? '' : 'not '}${relations[link.relation]}`;
}

export function markWords(mark: Mark): string {
  const read = mark.was === undefined ? '' : ` (read as: ${valueWords(mark.was)})`;
  return `✎ ${deed(mark)} by ${mark.author}: ${mark.reason}${read}`;
}

/** With the value that stands there now, where the record is shown as it was read. */
export function fullMarkWords(mark: Mark): string {
  return mark.is === undefined ? markWords(mark) : `${markWords(mark)}, now: ${valueWords(mark.is)}`;
}

export function renderMarks(
  marks: Marks | undefined,
  { style, widthColumns }: Terminal,
  {
    indent = '    ',
    toWords = markWords,
  }: { readonly indent?: string; readonly toWords?: typeof markWords } = {},
): string[] {
  return (marks ?? []).map((mark) =>
    style('cyan', `${indent}${wrapText(toWords(mark), widthColumns - indent.length, indent)}`),
  );
}
