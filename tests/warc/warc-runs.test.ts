// Runs over a WARC file: killed at any page and run again, with a record damaged, and its pages read again from the ledger.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runHere } from '../cli/run-here.ts';
import { startDemarche } from '../demarche-beside.ts';
import { envoyPages, writeEnvoyPages } from '../ledger/envoy-pages.ts';
import { answer, record, warcFile } from './make-warc.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-warc-runs-'));
const warc = join(scratch, 'news.warc.gz');
const whole = join(scratch, 'whole.db');
after(() => rmSync(scratch, { recursive: true }));

let bytes: Buffer = Buffer.alloc(0);
let offsets: readonly number[] = [];

before(async () => {
  const pages = join(scratch, 'pages');
  writeEnvoyPages(pages);
  const records = readdirSync(pages)
    .sort()
    .map((name) =>
      record({
        url: `https://news.example/${name}`,
        block: answer(readFileSync(join(pages, name)), ['Content-Type: text/plain; charset=utf-8']),
      }),
    );
  ({ bytes, offsets } = warcFile(records, 'byRecord'));
  writeFileSync(warc, bytes);
  assert.equal((await runHere(['read', warc, '-l', whole])).code, 0);
});

const lookEveryMs = 10;

function countPages(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare("SELECT count(*) AS n FROM entries WHERE kind = 'page'").get();
    database.close();
    return Number(row?.['n']);
  } catch {
    // The tables are not made yet.
    return 0;
  }
}

function chainOf(path: string): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT id FROM entries ORDER BY seq').all();
  database.close();
  return rows.map((row) => String(row['id']));
}

describe('a run over a WARC file', () => {
  it('takes every page of it, under the name of the file and the byte of its record', async () => {
    assert.equal(countPages(whole), envoyPages);
    const { stdout } = await runHere(['pages', '--json', '--all', '-l', whole]);
    const names = (JSON.parse(stdout) as { pages: { location: string }[] }).pages.map(
      ({ location }) => location,
    );
    assert.deepEqual(names.toSorted(), offsets.map((offset) => `${warc}#${offset}`).toSorted());
  });

  it('that is killed is completed by the next one to the very same entries, in the same order', async () => {
    const path = join(scratch, 'killed.db');
    for (const killAfterPages of [1, 5, 20]) {
      const run = startDemarche(['read', warc, '-l', path]);
      while (countPages(path) < killAfterPages && run.exitCode === null) await sleep(lookEveryMs);
      run.kill('SIGKILL');
      await once(run, 'exit');
    }
    assert.equal((await runHere(['read', warc, '-l', path])).code, 0);
    assert.deepEqual(chainOf(path), chainOf(whole));
    const { stdout } = await runHere(['read', warc, '-l', path, '--json']);
    assert.deepEqual(JSON.parse(stdout).alreadyKnown, envoyPages);
  });

  it('names a record that is damaged, and takes all others', async () => {
    const damaged = Buffer.from(bytes);
    const at = (offsets[3] ?? 0) + 60;
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const file = join(scratch, 'damaged.warc.gz');
    writeFileSync(file, damaged);
    const path = join(scratch, 'damaged.db');
    const { code, stdout } = await runHere(['read', file, '-l', path]);
    assert.notEqual(code, 0);
    assert.match(stdout, new RegExp(`damaged\\.warc\\.gz#${offsets[3]}: RECORD_CORRUPT: `, 'u'));
    assert.equal(countPages(path), envoyPages - 1);
  });

  it('names each of two files that are damaged at the same byte', async () => {
    const path = join(scratch, 'twice.db');
    const cut = bytes.subarray(0, (offsets[2] ?? 0) + 60);
    for (const name of ['one.warc.gz', 'two.warc.gz']) writeFileSync(join(scratch, name), cut);
    await runHere(['read', join(scratch, 'one.warc.gz'), join(scratch, 'two.warc.gz'), '-l', path]);
    const database = new DatabaseSync(path, { readOnly: true });
    const rows = database.prepare("SELECT content FROM entries WHERE kind = 'problem'").all();
    database.close();
    assert.deepEqual(
      rows.map(({ content }) => /\[(\w+)\.warc\.gz#\d+\]/u.exec(String(content))?.[1]),
      ['one', 'two'],
    );
  });
});
