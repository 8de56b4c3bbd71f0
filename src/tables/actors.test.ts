import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readActorTables } from './actors.ts';
import { foldName } from './fold-name.ts';
import { dataFolder } from './load-tables.ts';

/** Reads a copy of the tables in which one table has changed. */
function readChanged(table: string, change: (text: string) => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'actors-'));
  try {
    cpSync(new URL('actors', dataFolder), join(folder, 'actors'), { recursive: true });
    const path = join(folder, 'actors', `${table}.tsv`);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    readActorTables(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('reads the tables of the project', () => {
  const tables = readActorTables(dataFolder);
  assert.equal(tables.states.get('BLR')?.capitals[0], 'Minsk');
  assert.equal(tables.offices.get('office:blr-president')?.country, 'BLR');
});

test('names the line of an office that two persons hold at once', () => {
  const overlap = (text: string): string =>
    text.replace(/(office:usa-president\tperson:joe-biden\t2021-01-20\t)2025-01-20/u, '$12025-03-01');
  assert.throws(() => readChanged('tenures', overlap), /person:joe-biden still holds office:usa-president/u);
});

test('names a country that is in no table', () => {
  const foreign = (text: string): string => text.replace('\tUNO\t', '\tUNX\t');
  assert.throws(() => readChanged('organisations', foreign), /no country "UNX"/u);
});

test('names a gender and a share that are none of those it knows', () => {
  const gender = (text: string): string => text.replace(/\tf\t/u, '\tw\t');
  assert.throws(() => readChanged('persons', gender), /"w" is none of f, m/u);
  const share = (text: string): string => text.replace(/(\d\t)shared$/mu, '$1share');
  assert.throws(() => readChanged('tenures', share), /"share" is none of shared/u);
});

test('names a neighbour that is no neighbour in its own row', () => {
  const oneWay = (text: string): string => text.replace(/^(CHL\t.*)$/mu, '$1|NOR');
  assert.throws(() => readChanged('borders', oneWay), /"NOR" does not name "CHL" as its neighbour/u);
  const unknown = (text: string): string => text.replace(/^(baltic\t.*)$/mu, '$1|XYZ');
  assert.throws(() => readChanged('state-traits', unknown), /no state "XYZ"/u);
});

test('names an id that stands twice', () => {
  const twice = (text: string): string => text.replace(/^BLR\t.*$/mu, '$&\n$&');
  assert.throws(() => readChanged('states', twice), /the id "BLR" stands twice or out of order/u);
});

test('folds accents and quotes without moving a letter', () => {
  const text = 'Türkiye’s Erdoğan – Łódź 😀';
  assert.equal(foldName(text), "Turkiye's Erdogan - Lodz 😀");
  assert.equal(foldName(text).length, text.length);
});
