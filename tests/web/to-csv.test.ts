// Rows as CSV, read by a parser of others.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../web/src/export/to-csv.ts';

describe('a table as CSV', () => {
  it('is read as it was written, whatever stands in its cells', () => {
    const rows = [
      { words: 'a "quote", a comma\nand a line', number: 3, none: null },
      { words: 'Минск', more: 'x' },
    ];
    assert.deepEqual(parse(toCsv(rows), { columns: true }), [
      { words: rows[0]?.words, number: '3', none: '', more: '' },
      { words: 'Минск', number: '', none: '', more: 'x' },
    ]);
  });

  it('hands no formula of a page to a spreadsheet', () => {
    assert.deepEqual(parse(toCsv([{ quote: '=HYPERLINK("x")', low: -3 }]), { columns: true }), [
      { quote: '\'=HYPERLINK("x")', low: '-3' },
    ]);
  });
});
