// Puts the portions of a whole answer into one file as they come, so that no more than one is held as data at a time.

import type { Part } from './every-portion.ts';
import { columnsOf, csvLines } from './to-csv.ts';

export type Format = 'csv' | 'json';

const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** CSV with the columns of the first portion; JSON as a list of the portions. `onLines` is told how many lines there are so far. */
export async function gather(
  parts: AsyncIterable<Part>,
  format: Format,
  onLines: (lines: number) => void,
): Promise<Blob> {
  const written: string[] = [];
  let [lines, columns]: [number, readonly string[] | null] = [0, null];
  for await (const { answer, rows } of parts) {
    if (format === 'json') written.push(written.length === 0 ? '[\n' : ',\n', JSON.stringify(answer));
    else {
      if (columns === null) {
        columns = columnsOf(rows);
        written.push(csvLines([columns]));
      }
      const own = columns;
      written.push(csvLines(rows.map((row) => own.map((column) => row[column]))));
    }
    lines += rows.length;
    onLines(lines);
  }
  if (format === 'json') written.push(written.length === 0 ? '[]\n' : '\n]\n');
  return new Blob(written, { type: mediaTypes[format] });
}
