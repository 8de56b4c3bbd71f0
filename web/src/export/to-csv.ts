// Rows as CSV (RFC 4180), so that any spreadsheet and any reader takes them.

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A spreadsheet takes such a cell for a formula, and pages are hostile. JSON has the words as they are. */
const formulaStart = /^[=+\-@\t\r]/u;

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In the order in which they come up in any row. */
export function columnsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

export function csvLines(lines: readonly (readonly (Cell | undefined)[])[]): string {
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** With all columns that any row has. */
export function toCsv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  return csvLines([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
