import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readActorTables } from './actors.ts';
import { dataFolder } from './load-tables.ts';
import { folderUrl, ownTablesFolder } from './own-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
after(() => rmSync(folder, { recursive: true }));

const persons = (row: string): void => {
  const columns = 'id\tname\taliases\tshort\tcountry\tgender\tsector\twikidata';
  writeFileSync(join(folder, 'persons.tsv'), `# Persons of my own.\n${columns}\n${row}\n`);
};

test('reads no tables of the user where DEMARCHE_TABLES is not set, and names a folder that is not there', () => {
  assert.equal(ownTablesFolder({}), null);
  assert.equal(ownTablesFolder({ DEMARCHE_TABLES: folder })?.href, folderUrl(folder).href);
  assert.throws(
    () => ownTablesFolder({ DEMARCHE_TABLES: '/no/such/folder' }),
    /\/no\/such\/folder, which is not/u,
  );
});

test('lets a row of the user stand for ours of the same id, and leaves the others alone', () => {
  persons('person:joe-biden\tJoe Biden\tJoseph Robinette Biden\tBiden\tUSA\tm\t\t');
  const tables = readActorTables(dataFolder, folderUrl(folder));
  assert.deepEqual(tables.persons.get('person:joe-biden')?.aliases, ['Joseph Robinette Biden']);
  assert.equal(tables.persons.get('person:xi-jinping')?.country, 'CHN');
});

test("names the line of the user's table that is at fault", () => {
  persons('person:anna-probe\tAnna Probe\t\t\tXYZ\tf\t\t');
  assert.throws(() => readActorTables(dataFolder, folderUrl(folder)), /persons\.tsv:3: no country "XYZ"/u);
});
