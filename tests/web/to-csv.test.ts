// Rows as CSV, read by a parser of others.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { everyPortion, withRows } from '../../web/src/export/every-portion.ts';
import { gather } from '../../web/src/export/gather.ts';
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

  describe('of a whole answer', () => {
    const portions = [
      { lines: ['a', 'b'], next: 'b' },
      { lines: ['c'], next: null },
    ];
    const ask = async (place: string | null) =>
      portions[place === null ? 0 : 1] ?? assert.fail(String(place));
    const everything = withRows(
      () => everyPortion(ask),
      ({ lines }) => lines.map((line) => ({ line })),
    );

    it('has the lines of all portions under one head', async () => {
      const told: number[] = [];
      const file = await gather(everything?.() ?? assert.fail(), 'csv', (lines) => told.push(lines));
      assert.deepEqual(parse(await file.text(), { columns: true }), [
        { line: 'a' },
        { line: 'b' },
        { line: 'c' },
      ]);
      assert.deepEqual(told, [2, 3]);
    });

    it('is as JSON the list of the portions', async () => {
      const file = await gather(everything?.() ?? assert.fail(), 'json', () => {});
      assert.deepEqual(JSON.parse(await file.text()), portions);
    });
  });

  it('hands no formula of a page to a spreadsheet', () => {
    assert.deepEqual(parse(toCsv([{ quote: '=HYPERLINK("x")', low: -3 }]), { columns: true }), [
      { quote: '\'=HYPERLINK("x")', low: '-3' },
    ]);
  });
});
