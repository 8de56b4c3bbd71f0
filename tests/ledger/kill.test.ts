// A run that is killed at any moment leaves a ledger that verifies; the next run completes it to the very same entries.
// A second process asks while one writes.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { demarche, startDemarche } from '../run-demarche.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-kill-'));
const pages = join(scratch, 'pages');
after(() => rmSync(scratch, { recursive: true }));

const states = ['Poland', 'Latvia', 'China', 'Egypt', 'Kenya', 'Peru'];

before(() => {
  mkdirSync(pages);
  for (let index = 0; index < 60; index += 1) {
    const [a, b] = [states[index % 6], states[(index + 1 + Math.floor(index / 6)) % 6]];
    const text = `The foreign minister of ${a} met the ambassador of ${b} on ${1 + (index % 28)} May 2024 and expelled ${index + 2} diplomats.\n\nHe said that talks would go on.\n`;
    writeFileSync(join(pages, `page-${index}.txt`), `Envoys of ${a} and ${b} meet\n\n${text.repeat(3)}`);
  }
});

function entryIds(path: string): string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT id FROM entries ORDER BY id').all();
  database.close();
  return rows.map((row) => String(row['id']));
}

function pageCount(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    const database = new DatabaseSync(path);
    const row = database.prepare("SELECT count(*) AS n FROM entries WHERE kind = 'page'").get();
    database.close();
    return Number(row?.['n']);
  } catch {
    // The tables are not made yet.
    return 0;
  }
}

describe('a killed run', () => {
  for (const killAfterPages of [1, 7, 31]) {
    it(`is completed by the next one when killed after ${killAfterPages} pages or a few more`, async () => {
      const whole = join(scratch, 'whole.db');
      if (!existsSync(whole)) demarche(['read', pages, '-l', whole]);
      const path = join(scratch, `killed-${killAfterPages}.db`);
      const run = startDemarche(['read', pages, '-l', path]);
      while (pageCount(path) < killAfterPages && run.exitCode === null) await sleep(2);
      run.kill('SIGKILL');
      await once(run, 'exit');
      assert.equal(demarche(['verify', '-l', path]).code, 0);
      assert.equal(demarche(['read', pages, '-l', path]).code, 0);
      assert.equal(demarche(['verify', '-l', path]).code, 0);
      assert.deepEqual(entryIds(path), entryIds(whole));
    });
  }
});

describe('an interrupted run', () => {
  it('ends after the page in hand, says so by its exit code, and is completed by the next one', async () => {
    const path = join(scratch, 'interrupted.db');
    const run = startDemarche(['read', pages, '-l', path]);
    while (pageCount(path) === 0 && run.exitCode === null) await sleep(2);
    run.kill('SIGINT');
    await once(run, 'exit');
    assert.equal(run.exitCode, 130);
    const before = pageCount(path);
    assert.ok(before < 60, `${before} pages were read all the same`);
    assert.equal(demarche(['read', pages, '-l', path]).code, 0);
    assert.equal(pageCount(path), 60);
  });
});

describe('two processes', () => {
  it('one asks while the other writes', async () => {
    const path = join(scratch, 'shared.db');
    const run = startDemarche(['read', pages, '-l', path]);
    while (pageCount(path) === 0 && run.exitCode === null) await sleep(2);
    const { code, stderr } = demarche(['pairs', '-l', path]);
    assert.equal(code, 0, stderr);
    if (run.exitCode === null) await once(run, 'exit');
    assert.equal(run.exitCode, 0);
  });

  it('both write, and the ledger is the one that a single process makes', async () => {
    const path = join(scratch, 'both.db');
    const runs = [startDemarche(['read', pages, '-l', path]), startDemarche(['read', pages, '-l', path])];
    await Promise.all(runs.map((run) => once(run, 'exit')));
    assert.deepEqual(
      runs.map((run) => run.exitCode),
      [0, 0],
    );
    assert.equal(demarche(['verify', '-l', path]).code, 0);
    const single = join(scratch, 'single.db');
    demarche(['read', pages, '-l', single]);
    assert.deepEqual(entryIds(path), entryIds(single));
  });
});
