// What the readers of the actor tables share: rows by id in order, and countries that must be known.

import { compareText } from '../text/index.ts';
import type { State } from './actor-rows.ts';
import { type TableRow, tableError } from './tsv.ts';

/** PLOVER's codes for actors that are no state. */
export const nonStateCodes: ReadonlySet<string> = new Set(['EUR', 'UNO', 'IGO', 'NGO', 'IMG', 'ISM', 'MNC']);

/** Columns of the tables whose names the language stage takes for hints as well. */
export const placeColumns = [
  'id',
  'name',
  'aliases',
  'country',
  'kind',
  'latitude',
  'longitude',
  'weight',
] as const;
export const personColumns = [
  'id',
  'name',
  'aliases',
  'short',
  'country',
  'gender',
  'sector',
  'wikidata',
] as const;
export const tenureColumns = ['id', 'office', 'person', 'from', 'to', 'shared'] as const;
export const organisationColumns = ['id', 'name', 'aliases', 'country', 'sector', 'wikidata'] as const;

/** Rows by id, in the order of the file, which must be that of the ids. */
export function byId<Column extends string, Row extends { readonly id: string }>(
  file: URL,
  rows: readonly TableRow<Column>[],
  read: (row: TableRow<Column>) => Row,
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  let before = '';
  for (const row of rows) {
    const value = read(row);
    if (compareText(before, value.id) >= 0)
      throw tableError(file, row.line, `the id "${value.id}" stands twice or out of order`);
    before = value.id;
    found.set(value.id, value);
  }
  return found;
}

/** The code, or an error where it is neither a state of the tables nor PLOVER's. */
export function knownCountry(
  file: URL,
  line: number,
  code: string,
  states: ReadonlyMap<string, State>,
): string {
  if (!states.has(code) && !nonStateCodes.has(code)) throw tableError(file, line, `no country "${code}"`);
  return code;
}
