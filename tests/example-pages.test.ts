// Holds the articles of examples/pages against examples/expected.tsv: what the text has, lacks, and when it was published.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { examplePages, examplesFolder, oneBlank, readExpected } from '../eval/expected-examples.ts';
import { readArticle } from '../src/article/index.ts';
import { isUnreadable, readPageFile } from '../src/page/index.ts';
import { type ArticleRecord, eventTypeSchema, statusSchema } from '../src/record/index.ts';
import { listCell, loadTables } from '../src/tables/index.ts';

const expected = readExpected();
const pages = examplePages();
const tables = loadTables();

function readExample(name: string): ArticleRecord {
  const page = readPageFile(join(examplesFolder, name));
  assert.ok(!isUnreadable(page), `${name} cannot be read`);
  const { article } = readArticle(page, tables);
  assert.ok(article !== null, `${name} has no article`);
  return article;
}

const rowsOf = (name: string, kinds: readonly string[]) =>
  expected.filter(({ page, kind }) => page === name && kinds.includes(kind));

/** A day or a span of two days; less exact ones are left to readers. */
const exactDays = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u;

/** Throws where an article that bears out its stamp is dated outside of the days of the cell. */
function checkDays({ published: { from, to }, verdict }: ArticleRecord['dating'], cell: string): void {
  const exact = exactDays.exec(cell);
  const first = exact?.[1];
  if (first === undefined || verdict !== 'confirmed') return;
  const isWithin = from !== null && to !== null && first <= from && to <= (exact?.[2] ?? first);
  assert.ok(isWithin, `published ${from} to ${to}, not ${cell}`);
}

for (const name of pages) {
  describe(`the example page ${name}`, () => {
    it('keeps every sentence that tells something', () => {
      const text = oneBlank(readExample(name).text);
      const lost = rowsOf(name, ['event', 'figure', 'claim']).filter(({ quote }) => !text.includes(quote));
      assert.deepEqual(
        lost.map(({ quote }) => quote),
        [],
      );
    });

    it('leaves out what stands around the article', () => {
      const text = oneBlank(readExample(name).text);
      const leaked = rowsOf(name, ['absent']).filter(({ quote }) => text.includes(quote));
      assert.deepEqual(
        leaked.map(({ quote }) => quote),
        [],
      );
    });

    it('is dated as its stamp or its words tell', () => {
      const [row] = rowsOf(name, ['dating']);
      assert.ok(row !== undefined);
      const { dating } = readExample(name);
      assert.ok(listCell(row.status).includes(dating.verdict), `${dating.verdict}, not ${row.status}`);
      checkDays(dating, row.days);
    });
  });
}

describe('the table of what the examples tell', () => {
  it('has rows for every page, and none for others', () => {
    assert.deepEqual([...new Set(expected.map(({ page }) => page))].sort(), [...pages].sort());
  });

  it('uses the types and statuses of the record', () => {
    for (const { type: types, status: statuses } of expected.filter(({ kind }) => kind === 'event')) {
      for (const type of listCell(types)) eventTypeSchema.parse(type);
      for (const status of listCell(statuses)) statusSchema.parse(status);
    }
  });
});
