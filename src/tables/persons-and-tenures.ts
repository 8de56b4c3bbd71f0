// Reads who the persons are and who held which office when, from the tables of the project and of the user.

import { compareText } from '../text/index.ts';
import { byId, knownCountry, personColumns, tenureColumns } from './actor-cells.ts';
import type { Office, Person, State, Tenure } from './actor-rows.ts';
import { knownCell } from './known-cell.ts';
import { overlayRows } from './own-tables.ts';
import { firstDay, isPartialDay, lastDay } from './partial-day.ts';
import { listCell, readTable, type TableRow, tableError } from './tsv.ts';

/** A tenure and where it stands. */
interface TenureRow extends Tenure {
  readonly file: URL;
  readonly line: number;
}

/** Persons by id; a row of a later file replaces that of an earlier one. */
export function readPersons(
  files: readonly URL[],
  states: ReadonlyMap<string, State>,
): ReadonlyMap<string, Person> {
  return overlayRows(files.map((file) => readPersonFile(file, states)));
}

function readPersonFile(file: URL, states: ReadonlyMap<string, State>): ReadonlyMap<string, Person> {
  return byId(file, readTable(file, personColumns), ({ cells, line }) => ({
    id: cells.id,
    name: cells.name,
    aliases: listCell(cells.aliases),
    short: listCell(cells.short),
    country: knownCountry(file, line, cells.country, states),
    gender: knownCell(['f', 'm'], cells.gender, file, line),
    sector: cells.sector || null,
    wikidata: cells.wikidata || null,
  }));
}

/** Tenures by office and first day; no office is held twice on a day unless the row says that it is shared. */
export function readTenures(
  files: readonly URL[],
  persons: ReadonlyMap<string, Person>,
  offices: ReadonlyMap<string, Office>,
): readonly Tenure[] {
  const rows = overlayRows(
    files.map((file) =>
      byId(file, readTable(file, tenureColumns), (row) => readTenure(file, row, persons, offices)),
    ),
  );
  const tenures = [...rows.values()].sort(
    (a, b) => compareText(a.officeId, b.officeId) || compareText(a.from, b.from),
  );
  for (const [index, tenure] of tenures.entries()) checkOrder(tenures[index - 1], tenure);
  return tenures;
}

function readTenure(
  file: URL,
  { cells, line }: TableRow<(typeof tenureColumns)[number]>,
  persons: ReadonlyMap<string, Person>,
  offices: ReadonlyMap<string, Office>,
): TenureRow {
  if (!offices.has(cells.office)) throw tableError(file, line, `no office "${cells.office}" in offices.tsv`);
  if (!persons.has(cells.person)) throw tableError(file, line, `no person "${cells.person}" in persons.tsv`);
  if (!isPartialDay(cells.from) || (cells.to !== '' && !isPartialDay(cells.to)))
    throw tableError(file, line, 'a day is YYYY, YYYY-MM or YYYY-MM-DD');
  return {
    id: cells.id,
    file,
    line,
    officeId: cells.office,
    personId: cells.person,
    from: firstDay(cells.from),
    to: cells.to === '' ? null : lastDay(cells.to),
    shared: knownCell(['shared', ''], cells.shared, file, line) === 'shared',
    stated: { from: cells.from, to: cells.to },
  };
}

function checkOrder(before: TenureRow | undefined, tenure: TenureRow): void {
  if (tenure.to !== null && tenure.to < tenure.from)
    throw tableError(tenure.file, tenure.line, 'the tenure ends before it begins');
  if (before?.officeId !== tenure.officeId || tenure.shared) return;
  // Offices change hands within a day, or within a month where no day is known: that is no overlap.
  if (before.stated.to === '' || firstDay(before.stated.to) > lastDay(tenure.stated.from))
    throw tableError(tenure.file, tenure.line, `${before.personId} still holds ${tenure.officeId}`);
}
