// `demarche serve` over a ledger whose indexes an older version made: they are brought up to date before the address is told.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { after, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { endsWithTests } from '../ends-with-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-serve-'));
after(() => rmSync(folder, { recursive: true }));

const states = ['key_state', 'act_key_state', 'act_place_state'];

/** The versions of what made the indexes of keys and places. */
function madeBy(path: string): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const versions = states.map((table) =>
    String(database.prepare(`SELECT version FROM ${table}`).get()?.['version']),
  );
  database.close();
  return versions;
}

it('makes the indexes of an older version afresh before it tells its address', async () => {
  const [page, path] = [join(folder, 'page.txt'), join(folder, 'old.db')];
  writeFileSync(
    page,
    'Port talk\n\nPublished: 6 March 2024\n\nChile closed its embassy in Kenya on 5 March 2024.\n',
  );
  const ledger = await openLedger(path, { mode: 'create' });
  await readIntoLedger([page], ledger, loadReader(), { now: () => '2026-01-05T12:00:00.000Z' });
  await ledger.close();
  const before = madeBy(path);
  const program = join(import.meta.dirname, '../start-demarche.ts');
  const serving = endsWithTests(spawn(process.execPath, [program, 'serve', '--port', '0', '--ledger', path]));
  const [line] = await once(createInterface(serving.stdout), 'line');
  assert.match(String(line), /^Demarche serves .* at http:\/\/127\.0\.0\.1:\d+/u);
  const now = madeBy(path);
  for (const [at, table] of states.entries()) {
    assert.notEqual(now[at], before[at], table);
    assert.notEqual(now[at], '', table);
  }
  serving.kill('SIGTERM');
  assert.deepEqual(await once(serving, 'exit'), [0, null]);
});
