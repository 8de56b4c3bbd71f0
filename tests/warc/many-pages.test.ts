// A WARC file of many pages, some of its records damaged: read by one process that nobody disturbs, and beside it by processes that are
// killed (`kill -9`) at random moments, each of which goes on where the one before ended.
// As many as an archive of the web has: DEMARCHE_WARC_PAGES=50000 DEMARCHE_KILLS=12 node --test tests/warc/many-pages.test.ts

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runHere } from '../cli/run-here.ts';
import { drawFrom } from '../ledger/oracle/draw.ts';
import { type MadeArchive, writeMadeNews } from './made-news.ts';

const records = Number(process.env['DEMARCHE_WARC_PAGES'] ?? 240);
const kills = Number(process.env['DEMARCHE_KILLS'] ?? 2);
/** From so many on a process has seen all that it keeps, and may take no more memory. */
const recordsForMemory = 20_000;
const mostGrowth = 1.1;

const scratch = mkdtempSync(join(tmpdir(), 'demarche-warc-many-'));
const warc = join(scratch, 'news.warc.gz');
const [whole, killed] = [join(scratch, 'whole.db'), join(scratch, 'killed.db')];
after(() => rmSync(scratch, { recursive: true }));

const lookEveryMs = 20;

function fromLedger(path: string, sql: string): readonly Record<string, unknown>[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** How many entries a ledger holds that another process may be making. */
function lengthOf(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    return Number(fromLedger(path, 'SELECT max(seq) AS n FROM entries')[0]?.['n']);
  } catch {
    // The tables are not made yet.
    return 0;
  }
}

const chainOf = (path: string) =>
  fromLedger(path, 'SELECT id FROM entries ORDER BY seq').map(({ id }) => String(id));

const countKind = (path: string, kind: string) =>
  Number(fromLedger(path, `SELECT count(*) AS n FROM entries WHERE kind = '${kind}'`)[0]?.['n']);

/** A process that reads the file into a ledger; `memory` gains a sample a second, in bytes. */
function startReading(ledger: string, memory: number[] = []) {
  const run = fork(join(import.meta.dirname, 'read-telling.ts'), [warc, '-l', ledger], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: 'ignore',
  });
  run.on('message', (bytes) => memory.push(Number(bytes)));
  return { run, ended: once(run, 'exit') };
}

/** Kills that many times, each time after a random part of what is left, and then lets a process come to the end. */
async function readWithKills(ledger: string, wholeLength: () => number): Promise<readonly number[]> {
  const draw = drawFrom(records);
  const killedAt: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const from = lengthOf(ledger);
    const left = Math.max(1, wholeLength() - from);
    const target = from + 1 + draw.number(Math.ceil((2 * left) / (kills - kill + 1)));
    const { run, ended } = startReading(ledger);
    while (lengthOf(ledger) < target && run.exitCode === null) await sleep(lookEveryMs);
    await sleep(draw.number(3 * lookEveryMs));
    run.kill('SIGKILL');
    await ended;
    killedAt.push(lengthOf(ledger));
  }
  await startReading(ledger).ended;
  return killedAt;
}

/** Entries of one page with what was found in it, as these pages go: only where kills fall depends on it. */
const entriesOfRecord = 7;

describe(`an archive of ${records} records`, () => {
  let made: MadeArchive = { pages: 0, damagedRecords: 0 };
  let killedAt: readonly number[] = [];
  const memory: number[] = [];

  before(async () => {
    made = await writeMadeNews(warc, records);
    [, killedAt] = await Promise.all([
      startReading(whole, memory).ended,
      readWithKills(killed, () => records * entriesOfRecord),
    ]);
  });

  it('is taken but for its damaged records, each of which costs only itself', (test) => {
    test.diagnostic(`${made.pages} pages, ${made.damagedRecords} damaged records`);
    assert.equal(countKind(whole, 'page'), made.pages);
    assert.equal(countKind(whole, 'article'), made.pages);
    assert.equal(countKind(whole, 'problem'), made.damagedRecords);
    assert.ok(countKind(whole, 'event') > made.pages / 2);
  });

  it('gives the same entries in the same order to processes that are killed at random moments', (test) => {
    test.diagnostic(`killed at entries ${killedAt.join(', ')} of ${lengthOf(whole)}`);
    assert.ok(new Set(killedAt.filter((at) => at > 0 && at < lengthOf(whole))).size > 1);
    assert.deepEqual(chainOf(killed), chainOf(whole));
  });

  it('makes ledgers that verify', async () => {
    for (const path of [whole, killed]) assert.equal((await runHere(['verify', '-l', path])).code, 0, path);
  });

  it('takes no more memory for its end than for its middle', (test) => {
    const mean = (from: number, to: number) => {
      const part = memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to));
      return part.reduce((sum, bytes) => sum + bytes, 0) / part.length / 2 ** 20;
    };
    const [start, middle, end] = [mean(0, 0.1), mean(0.45, 0.55), mean(0.9, 1)];
    test.diagnostic(
      `${[start, middle, end].map((one) => one.toFixed(0)).join(', ')} MiB: start, middle, end`,
    );
    if (records >= recordsForMemory) assert.ok(end <= mostGrowth * middle, `${end} MiB after ${middle} MiB`);
  });
});
