// Reads a table of `data/`: tab-separated text with `# ` lines on top that say what a row means, then a row of column names.

import { readFileSync } from 'node:fs';
import { DemarcheError } from '../text/index.ts';

/** One row by column name; an empty cell is the empty string. `line` is its 1-based line in the file. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A fault of a table, with the file and the line to open. */
export function tableError(file: URL, line: number, message: string): DemarcheError {
  const place = `${file.pathname.split('/').slice(-3).join('/')}:${line}`;
  return new DemarcheError(
    'TABLE_FAULT',
    `${place}: ${message}`,
    'Correct that line of the table and run `npm run check:tables`.',
  );
}

/**
 * Reads all rows of a table in the order of the file. Throws a DemarcheError (`TABLE_FAULT`) where the comment on top is
 * missing, the columns are not exactly `columns`, a row has too many or too few cells, or a cell has stray white space.
 */
export function readTable<Column extends string>(
  file: URL,
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  if (!lines[0]?.startsWith('# '))
    throw tableError(
      file,
      1,
      'a table starts with "# " lines: what a row means, columns, source, licence, date checked',
    );
  const rows: TableRow<Column>[] = [];
  let headerSeen = false;
  for (const [index, text] of lines.entries()) {
    // Only with a space behind it: "#metoo" may begin a row.
    if (text === '' || text.startsWith('# ')) continue;
    const cells = text.split('\t');
    if (!headerSeen) {
      if (cells.join('\t') !== columns.join('\t'))
        throw tableError(file, index + 1, `the columns are "${cells.join(' ')}", not "${columns.join(' ')}"`);
      headerSeen = true;
      continue;
    }
    if (cells.length !== columns.length)
      throw tableError(file, index + 1, `${cells.length} cells, not ${columns.length}`);
    const stray = cells.find((cell) => cell !== cell.trim());
    if (stray !== undefined) throw tableError(file, index + 1, `white space around "${stray.trim()}"`);
    rows.push({
      line: index + 1,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>,
    });
  }
  return rows;
}

/** A cell that lists several values, parted by `|`; an empty cell is an empty list. */
export function listCell(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').map((part) => part.trim());
}
