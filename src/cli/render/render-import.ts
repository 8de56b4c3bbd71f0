// What an import found, in words: new, ended, different, left alone.

import type { Comparison } from '../../tables/index.ts';

export interface ImportReport extends Comparison {
  /** The files that were written; none where nothing was new, or none was wanted. */
  readonly written: readonly string[];
}

/** Lines of a kind that are shown; the rest is counted. */
const mostShown = 20;

interface Days {
  readonly from: string;
  readonly to: string;
}

function days({ from, to }: Days): string {
  return to === '' ? `from ${from}` : `${from} to ${to}`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > mostShown ? [`  and ${lines.length - mostShown} more (--json shows all)`] : [];
  return [`${title}: ${lines.length}`, ...lines.slice(0, mostShown).map((line) => `  ${line}`), ...more];
}

/** The report of `demarche tables import`. */
export function renderImport(report: ImportReport, folder: string): string[] {
  const { persons, added, ended, differing, left, same, written } = report;
  const tenure = ({ office, person, ...rest }: Days & { office: string; person: string }): string =>
    `${office}: ${person} ${days(rest)}`;
  const last =
    written.length > 0
      ? [`written: ${written.join(', ')}`, `Set DEMARCHE_TABLES=${folder} to read pages with them.`]
      : ['nothing was written'];
  return [
    ...section('new tenures', added.map(tenure)),
    ...section('ended since', ended.map(tenure)),
    ...section(
      'new persons',
      persons.map(({ id, name }) => `${id} (${name})`),
    ),
    ...section(
      'different from our rows, which stay',
      differing.map(
        ({ office, person, ours, theirs }) => `${office}: ${person} ${days(ours)}; Wikidata: ${days(theirs)}`,
      ),
    ),
    ...section(
      'left alone',
      left.map(({ name, position, from, reason }) => `${name}, ${position}, from ${from}: ${reason}`),
    ),
    `as in our tables: ${same}`,
    ...last,
  ];
}
