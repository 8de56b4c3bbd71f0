// `demarche serve --metrics`: a monitor sees how many questions were answered, and how long that took.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/index.ts';
import { endsWithTests } from '../ends-with-tests.ts';
import { printRefusal } from '../print-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-watched-'));
after(() => rmSync(folder, { recursive: true }));

it('lets a monitor look in', async () => {
  const path = join(folder, 'empty.db');
  await (await openLedger(path, { mode: 'create' })).close();
  const program = join(import.meta.dirname, '../start-demarche.ts');
  const serving = endsWithTests(
    spawn(process.execPath, [program, 'serve', '-p', '0', '--metrics', '0', '-l', path]),
  );
  const [words, lines] = [createInterface(serving.stderr), createInterface(serving.stdout)];
  const [[word], [line]] = await Promise.all([once(words, 'line'), once(lines, 'line')]);
  const [, metrics = ''] = /^a monitor may look in address=(http:\S+)$/u.exec(String(word)) ?? [];
  const [, address = ''] = /at (http:\/\/127\.0\.0\.1:\d+)/u.exec(String(line)) ?? [];
  const statuses: number[] = [];
  for (const path of ['about', 'about', 'nothing'])
    statuses.push((await fetch(`${address}/api/v1/${path}`)).status);
  assert.deepEqual(statuses, [200, 200, 404]);
  // An answer is counted once all of it is sent, which may be after it is here.
  let text = '';
  for (let tries = 0; tries < 100 && !text.includes('seconds_count 3'); tries += 1) {
    if (tries > 0) await wait(50);
    text = await (await fetch(metrics)).text();
  }
  for (const sample of [
    'demarche_http_answers_total{status="2xx"} 2',
    'demarche_http_answers_total{status="4xx"} 1',
    'demarche_http_answer_seconds_count 3',
    'demarche_ledger_entries 0',
  ])
    assert.ok(text.split('\n').includes(sample), sample);
  assert.equal((await fetch(metrics.replace('/metrics', '/readyz'))).status, 200);
  assert.match(
    await printRefusal(['serve', '-p', '0', '--metrics', new URL(metrics).port, '-l', path]),
    /^PORT_UNUSABLE: nothing can listen at port \d+ of 127\.0\.0\.1 for --metrics/u,
  );
  serving.kill('SIGTERM');
  assert.deepEqual(await once(serving, 'exit'), [0, null]);
});
