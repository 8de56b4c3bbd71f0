// A run that is killed at any moment leaves a ledger that verifies; the next run completes it to the very same entries.
// A second process asks while one writes. `random-kills.test.ts` kills many, at any moment.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { startDemarche } from '../demarche-beside.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { askLedger } from '../read-texts.ts';
import { envoyPages, writeEnvoyPages } from './envoy-pages.ts';

const engines = await ledgerEngines();
const scratch = mkdtempSync(join(tmpdir(), 'demarche-kill-'));
const pages = join(scratch, 'pages');
after(() => rmSync(scratch, { recursive: true }));

/** A ledger of all pages, read by one process that nobody disturbs. */
const whole = join(scratch, 'whole.db');
before(async () => {
  writeEnvoyPages(pages);
  await askLedger(whole, ['read', pages]);
});

/** Each look costs what reading a page costs. */
const lookEveryMs = 10;

function entryIds(path: string): string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT id FROM entries ORDER BY id').all();
  database.close();
  return rows.map((row) => String(row['id']));
}

async function idsIn(address: string): Promise<readonly string[]> {
  const ledger = await openLedger(address, { mode: 'existing' });
  const entries = await ledger.entriesFrom(1, 100_000).finally(() => ledger.close());
  return entries.map(({ id }) => id).sort();
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
      const path = join(scratch, `killed-${killAfterPages}.db`);
      const run = startDemarche(['read', pages, '-l', path]);
      while (pageCount(path) < killAfterPages && run.exitCode === null) await sleep(lookEveryMs);
      run.kill('SIGKILL');
      await once(run, 'exit');
      assert.equal((await runHere(['verify', '-l', path])).code, 0);
      assert.equal((await runHere(['read', pages, '-l', path])).code, 0);
      assert.equal((await runHere(['verify', '-l', path])).code, 0);
      assert.deepEqual(entryIds(path), entryIds(whole));
    });
  }
});

describe('an interrupted run', () => {
  it('ends after the page in hand, says so by its exit code, and is completed by the next one', async () => {
    const path = join(scratch, 'interrupted.db');
    const run = startDemarche(['read', pages, '-l', path]);
    while (pageCount(path) === 0 && run.exitCode === null) await sleep(lookEveryMs);
    run.kill('SIGINT');
    await once(run, 'exit');
    assert.equal(run.exitCode, 130);
    const before = pageCount(path);
    assert.ok(before < envoyPages, `${before} pages were read all the same`);
    assert.equal((await runHere(['read', pages, '-l', path])).code, 0);
    assert.equal(pageCount(path), envoyPages);
  });
});

describe('two processes', () => {
  it('one asks while the other writes', async () => {
    const path = join(scratch, 'shared.db');
    const run = startDemarche(['read', pages, '-l', path]);
    while (pageCount(path) === 0 && run.exitCode === null) await sleep(lookEveryMs);
    const { code, stderr } = await runHere(['pairs', '-l', path]);
    assert.equal(code, 0, stderr);
    if (run.exitCode === null) await once(run, 'exit');
    assert.equal(run.exitCode, 0);
  });
});

for (const { engine, skip, freshLedger } of engines) {
  describe(`two processes that write to ${engine}`, { skip }, () => {
    it('make the ledger that a single one makes', async () => {
      const both = freshLedger();
      const runs = [startDemarche(['read', pages, '-l', both]), startDemarche(['read', pages, '-l', both])];
      await Promise.all(runs.map((run) => once(run, 'exit')));
      assert.deepEqual(
        runs.map((run) => run.exitCode),
        [0, 0],
      );
      assert.equal((await runHere(['verify', '-l', both])).code, 0);
      assert.deepEqual(await idsIn(both), await idsIn(whole));
    });
  });
}
