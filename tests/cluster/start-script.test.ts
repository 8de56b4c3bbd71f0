// The script that starts a cluster for people: pages that are put in are read, what is told of it is so, and it stops with all it started.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runHere } from '../cli/run-here.ts';
import { endsWithTests } from '../ends-with-tests.ts';
import { findBinaries } from '../postgres/find-binaries.ts';
import { root } from '../run-demarche.ts';
import { writeMadeNews } from '../warc/made-news.ts';
import { freePorts, startNats } from './start-nats.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-script-'));
chmodSync(scratch, 0o755); // PostgreSQL may run as another user.
after(() => rmSync(scratch, { recursive: true, force: true }));

const trial = await startNats(1);
await trial.cluster?.stop();
const skip = trial.why || (findBinaries() === null ? 'PostgreSQL is not installed' : false);
const pageCount = 5;

/** The first of three ports of which the servers' own, 2000 above, are free as well, as far as can be told. */
async function firstPort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return 20_000 + (port % 20_000);
}

it('starts servers and a worker, and ends them when it is stopped', { skip }, async () => {
  const [folder, pages] = [join(scratch, 'cluster'), join(scratch, 'pages')];
  mkdirSync(pages);
  await writeMadeNews(join(pages, 'news.warc.gz'), pageCount);
  const [postgresPort = 0, metricsPort = 0] = await freePorts(2);
  const script = endsWithTests(
    spawn('sh', [join(root, 'scripts/start-cluster.sh'), folder, '1'], {
      cwd: root,
      env: {
        ...process.env,
        NODE: process.execPath,
        NATS_PORT: String(await firstPort()),
        POSTGRES_PORT: String(postgresPort),
        METRICS_PORT: String(metricsPort),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  try {
    const said: string[] = [];
    for await (const line of createInterface(script.stdout)) {
      said.push(line);
      if (line.startsWith('stop with')) break;
    }
    const [, stream = '', ledger = ''] = /status --stream (\S+) --ledger (\S+)/u.exec(said.join('\n')) ?? [];
    assert.equal((await runHere(['read', pages, '--stream', stream])).code, 3);
    const status = async () =>
      JSON.parse((await runHere(['status', '-l', ledger, '--stream', stream, '--json'])).stdout);
    while ((await status()).stream.waiting + (await status()).stream.inWork > 0) await sleep(200);
    const { ledger: found } = await status();
    assert.equal(found.counts.page, pageCount);
    assert.deepEqual(found.problems, [{ code: 'RECORD_TRUNCATED', count: 1 }]);
    assert.equal(found.versions[0].readings, pageCount);
    const point = `http://127.0.0.1:${metricsPort}`;
    const metrics = await (await fetch(`${point}/metrics`)).text();
    assert.match(metrics, new RegExp(`^demarche_pages_total\\{outcome="read"\\} ${pageCount}$`, 'mu'));
    assert.match(metrics, /^demarche_queue_waiting 0$/mu);
    assert.match(metrics, new RegExp(`^demarche_ledger_entries ${found.entries}$`, 'mu'));
    assert.equal((await fetch(`${point}/readyz`)).status, 200);
  } finally {
    script.kill('SIGTERM');
    await once(script, 'exit');
  }
  const worker = readFileSync(join(folder, 'worker-0.out'), 'utf8');
  assert.match(worker, new RegExp(`^${pageCount} pages read into postgres://`, 'u'));
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  assert.ok(!stdout.includes(folder), 'nothing that the script started goes on');
});
