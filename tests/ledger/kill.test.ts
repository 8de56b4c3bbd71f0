// A run that is killed at any moment leaves a ledger that verifies; the next run completes it to the very same entries.
// A second process asks while one writes. More kills: DEMARCHE_KILLS=200 node --test tests/ledger/kill.test.ts

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/index.ts';
import { demarche, startDemarche } from '../run-demarche.ts';
import { drawFrom } from './oracle/draw.ts';

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

const kills = Number(process.env['DEMARCHE_KILLS'] ?? 4);
const child = join(import.meta.dirname, 'read-and-correct.ts');

/** Starts to read and correct; gives the process once it begins to write. */
async function startWriting(path: string): Promise<ChildProcess> {
  const run = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', child, pages, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(run.stdout, 'data');
  return run;
}

async function ended(run: ChildProcess): Promise<number | null> {
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
  return run.exitCode;
}

async function faultsOf(path: string): Promise<unknown> {
  const ledger = await openLedger(path, { mode: 'existing' });
  const { faults } = await ledger.verify();
  await ledger.close();
  return faults;
}

describe(`${kills} kills at random moments`, () => {
  it('while pages are read and corrected lose nothing and double nothing', async () => {
    const whole = join(scratch, 'corrected.db');
    assert.equal(await ended(await startWriting(whole)), 0);
    const expected = entryIds(whole);
    let path = join(scratch, 'often-0.db');
    for (let kill = 1; kill <= kills; kill += 1) {
      const run = await startWriting(path);
      await sleep(drawFrom(kill).number(400));
      run.kill('SIGKILL');
      const wasDone = (await ended(run)) === 0;
      assert.deepEqual(await faultsOf(path), []);
      if (!wasDone) continue;
      assert.deepEqual(entryIds(path), expected);
      path = join(scratch, `often-${kill}.db`);
    }
    assert.equal(await ended(await startWriting(path)), 0);
    assert.deepEqual(entryIds(path), expected);
    assert.deepEqual(await faultsOf(path), []);
  });
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
