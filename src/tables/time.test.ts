import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dataFolder } from './load-tables.ts';
import { readTimeTables } from './time.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-time-tables-'));
after(() => rmSync(scratch, { recursive: true }));

/** A copy of the tables with one of them changed. */
function folderWith(changed: string, change: (text: string) => string): URL {
  mkdirSync(join(scratch, 'time'), { recursive: true });
  for (const name of ['conflicts', 'feasts', 'holidays', 'month-names', 'periods', 'zones']) {
    const text = readFileSync(new URL(`time/${name}.tsv`, dataFolder), 'utf8');
    writeFileSync(join(scratch, 'time', `${name}.tsv`), name === changed ? change(text) : text);
  }
  return pathToFileURL(`${scratch}/`);
}

describe('readTimeTables', () => {
  it('reads the tables of the project', () => {
    const { holidays, zones, monthNames } = readTimeTables(dataFolder);
    assert.ok(holidays.some(({ names }) => names.includes('Christmas')));
    assert.deepEqual(zones.get('IST'), { offset: '+05:30', dates: 'dmy' });
    assert.equal(monthNames.get('снежня'), 12);
  });
  it('rejects a holiday that falls on no day', () =>
    assert.throws(
      () => readTimeTables(folderWith('holidays', (text) => `${text}Some Day\t31 June\n`)),
      /holidays\.tsv/u,
    ));
  it('gathers the days of a feast over the years', () => {
    const { holidays } = readTimeTables(dataFolder);
    const when = holidays.find(({ names }) => names.includes('Ramadan'))?.when ?? '';
    assert.match(when, /(?:^| )2023-03-23\/2023-04-20(?: |$)/u);
  });
  it('rejects a feast that ends before it begins', () =>
    assert.throws(
      () => readTimeTables(folderWith('feasts', (text) => `${text}Some Feast\t2020-05-02\t2020-05-01\n`)),
      /feasts\.tsv/u,
    ));
  it('rejects a period that ends before it begins', () =>
    assert.throws(
      () => readTimeTables(folderWith('periods', (text) => `${text}Some War\t1950\t1940\n`)),
      /periods\.tsv/u,
    ));
  it('rejects an offset in minutes', () =>
    assert.throws(() => readTimeTables(folderWith('zones', (text) => `${text}XYZ\t90\t\n`)), /zones\.tsv/u));
  it('rejects a name that two months share', () =>
    assert.throws(
      () => readTimeTables(folderWith('month-names', (text) => `${text}xx\t1\tMarch\n`)),
      /month 3 in another row/u,
    ));
});
