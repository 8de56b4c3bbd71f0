// What examples/expected.tsv says a careful reader takes from the example pages, and which pages there are.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../src/tables/index.ts';

export const examplesFolder: string = join(import.meta.dirname, '../examples/pages');
export const expectedFile: URL = new URL('../examples/expected.tsv', import.meta.url);

/** The columns; what they mean stands on top of the table. */
const columns = [
  'page',
  'kind',
  'quote',
  'type',
  'mode',
  'status',
  'actor',
  'recipient',
  'days',
  'value',
  'note',
] as const;

export type ExpectedRow = Readonly<Record<(typeof columns)[number], string>>;

/** All rows of the table, in its order. */
export function readExpected(): readonly ExpectedRow[] {
  return readTable(expectedFile, columns).map(({ cells }) => cells);
}

/** File names of the example pages, sorted. */
export function examplePages(): readonly string[] {
  return readdirSync(examplesFolder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** White space as one blank, as in the quotes of the table. */
export function oneBlank(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
