import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readDatingTables } from './dating.ts';
import { dataFolder } from './load-tables.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-dating-tables-'));
after(() => rmSync(scratch, { recursive: true }));
cpSync(fileURLToPath(new URL('dating', dataFolder)), join(scratch, 'dating'), { recursive: true });

/** The tables of the project with a table of one more fact. */
function folderWith(row: string): URL {
  const head = '# Facts of Zenda.\n# Source: made up. Licence: MIT. Checked: 2026-11-21.';
  const columns = 'phrases\talso\tnot\tkind\tfrom\tto\tknown\treach';
  writeFileSync(join(scratch, 'dating/facts/zenda.tsv'), `${head}\n${columns}\n${row}\n`);
  return pathToFileURL(`${scratch}/`);
}

describe('readDatingTables', () => {
  it('reads the days of which news speaks all the year, and rejects one that is not MM-DD', () => {
    const file = join(scratch, 'dating/famous-days.tsv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}08-19\tDay of Zenda\n`);
    assert.ok(readDatingTables(pathToFileURL(`${scratch}/`)).famousDays.has('08-19'));
    writeFileSync(file, `${text}8-19\tDay of Zenda\n`);
    assert.throws(() => readDatingTables(pathToFileURL(`${scratch}/`)), /famous-days\.tsv.*MM-DD/su);
    writeFileSync(file, text);
  });
  it('reads a fact with the words that it wants and shuns beside it', () => {
    const { facts } = readDatingTables(
      folderWith('salt tax|salt levy\tzenda\tformer\tsince\t2011-05-06\t\t\t'),
    );
    const fact = facts.find(({ phrases }) => phrases.includes('salt levy'));
    assert.deepEqual([fact?.also, fact?.not, fact?.days.from], [['zenda'], ['former'], '2011-05-06']);
  });
  it('takes a row that begins with "#" for a row, not for a comment', () => {
    const { facts } = readDatingTables(folderWith('#saltforzenda\t\t\tsince\t2011-05-06\t\t\t'));
    assert.ok(facts.some(({ phrases }) => phrases.includes('#saltforzenda')));
  });
  it('rejects words in capitals or with curly quotes, which no folded text holds', () => {
    for (const words of ['Salt tax', 'zenda’s tax'])
      assert.throws(
        () => readDatingTables(folderWith(`${words}\t\t\tsince\t2011-05-06\t\t\t`)),
        /zenda\.tsv.*lower case/su,
      );
  });
  it('rejects a fact that ends before it begins', () =>
    assert.throws(
      () => readDatingTables(folderWith('salt tax\t\t\tduring\t2011-05-06\t2010-01-01\t\t')),
      /ends before it begins/u,
    ));
});
