// What people said of a record, a line each: "✎ status edited by Ada: the minister only offered it (read as: happened)".

import type { Line } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderDays } from './render-days.ts';
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

/** A value in words: days as days, lists with commas, nothing as "none". */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.map(valueWords).join(', ') || 'none';
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value)
    return renderDays(value as { from: string | null; to: string | null });
  if ('name' in value) return String(value.name);
  if ('text' in value) return String(value.text);
  if ('type' in value) return Object.values(value).filter(Boolean).join('/');
  return JSON.stringify(value);
}

export function markWords({ action, field, was, author, reason }: Mark): string {
  const what = field === undefined ? words[action] : `${field} ${words[action]}`;
  const read = was === undefined ? '' : ` (read as: ${valueWords(was)})`;
  return `✎ ${what} by ${author}: ${reason}${read}`;
}

export function renderMarks(
  marks: Marks | undefined,
  { style, widthColumns }: Terminal,
  indent = '    ',
): string[] {
  return (marks ?? []).map((mark) =>
    style('cyan', `${indent}${wrapText(markWords(mark), widthColumns - indent.length, indent)}`),
  );
}
