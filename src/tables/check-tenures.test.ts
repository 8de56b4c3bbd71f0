import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readActorTables } from './actors.ts';
import { checkTenures } from './check-tenures.ts';
import { dataFolder } from './load-tables.ts';

/** What the check says of a copy of the tables in which one table has changed. */
function faultsOf(table: string, change: (text: string) => string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tenures-'));
  try {
    cpSync(new URL('actors', dataFolder), join(folder, 'actors'), { recursive: true });
    const path = join(folder, 'actors', `${table}.tsv`);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text);
    writeFileSync(path, changed);
    const url = pathToFileURL(`${folder}/`);
    return checkTenures(readActorTables(url), url);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const without = (row: RegExp) => (text: string) => text.replace(row, '');

test('finds nothing to say of the tables of the project', () => {
  assert.deepEqual(checkTenures(readActorTables(dataFolder), dataFolder), []);
});

test('names the office and the days of a tenure that is missing between two others', () => {
  assert.deepEqual(faultsOf('tenures', without(/^tenure:usa-president:joe-biden:.*\n/mu)), [
    'office:usa-president: nobody is named from 2021-01-21 to 2025-01-19, and no gap declared',
  ]);
});

test('wants heads since 2000 and foreign ministers since 2015, up to the day of the check', () => {
  const [first] = faultsOf('tenures', without(/^tenure:isl-president:olafur.*\n/mu));
  assert.equal(
    first,
    'office:isl-president: nobody is named from 2000-01-01 to 2016-07-31, and no gap declared',
  );
  const [last] = faultsOf('tenures', without(/^tenure:blr-foreign-minister:maxim-ryzhenkov:.*\n/mu));
  assert.match(last ?? '', /^office:blr-foreign-minister: nobody is named from 2024-06-28 to 20/u);
});

test('wants no king before there was one where queen and king are one seat', () => {
  const faults = faultsOf('tenures', without(/^tenure:gbr-king:.*\n/mu));
  assert.match(faults.join(), /^office:gbr-queen or office:gbr-king: nobody is named from 2022-09-09/u);
});

test('names a gap that is declared no more, and one in which somebody holds the office', () => {
  const [missing] = faultsOf('tenure-gaps', without(/^office:lbn-president\t2022.*\n/mu));
  assert.match(missing ?? '', /^office:lbn-president: nobody is named from 2022-10-31 to 2025-01-08/u);
  const [double] = faultsOf('tenure-gaps', (text) =>
    text.replace(/^(office:lbn-president\t)2022-10-30/mu, '$12020-10-30'),
  );
  assert.match(double ?? '', /^office:lbn-president: the gap declared around 20.* overlaps with/u);
});

test('names a gap of no office and one without a reason that it knows', () => {
  assert.throws(
    () => faultsOf('tenure-gaps', (text) => text.replace(/^office:lbn-president/mu, 'office:lbn-presidant')),
    /no office "office:lbn-presidant"/u,
  );
  assert.throws(
    () => faultsOf('tenure-gaps', (text) => text.replace(/\tvacant$/mu, '\tempty')),
    /"empty" is none of/u,
  );
});
