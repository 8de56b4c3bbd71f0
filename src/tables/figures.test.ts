import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readFigureTables } from './figures.ts';
import { dataFolder } from './load-tables.ts';

test('reads the tables of the project', () => {
  const tables = readFigureTables(dataFolder);
  assert.equal(tables.numberWords.get('twelve')?.value, 12);
  assert.equal(tables.statusCues.get('would'), 'anticipated');
});

test('names the line of a word that stands twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-figures-'));
  try {
    cpSync(new URL('figures', dataFolder), join(folder, 'figures'), { recursive: true });
    const path = join(folder, 'figures', 'status-cues.tsv');
    writeFileSync(path, `${readFileSync(path, 'utf8')}deny\tstate\n`);
    assert.throws(
      () => readFigureTables(pathToFileURL(`${folder}/`)),
      /status-cues\.tsv:\d+: "deny" stands twice/u,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
