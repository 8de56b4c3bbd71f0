// A server that stops in the middle of a run, or ends its connections: the run says so and what to do, and once the server is back the
// same command goes on to the very same entries.

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { startDemarche } from '../demarche-beside.ts';
import { envoyPages, writeEnvoyPages } from '../ledger/envoy-pages.ts';
import { printRefusal } from '../print-answer.ts';
import { asAdministrator } from './as-administrator.ts';
import { startPostgres } from './start-postgres.ts';

// A server of its own, which others do without, and which keeps what it said to be written.
const { server, why: skip } = await startPostgres(['synchronous_commit=on']);
const scratch = mkdtempSync(join(tmpdir(), 'demarche-stops-'));
const pages = join(scratch, 'pages');
const file = join(scratch, 'whole.db');
const addressOf = (schema: string) => `${server?.address}&schema=${schema}`;

before(async () => {
  writeEnvoyPages(pages);
  assert.equal((await runHere(['read', pages, '-l', file])).code, 0);
});
after(async () => {
  await server?.stop();
  rmSync(scratch, { recursive: true });
});

async function withLedger<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(address, { mode: 'create' });
  return work(ledger).finally(() => ledger.close());
}

const idsOf = async (ledger: Ledger) => (await ledger.entriesFrom(1, 100_000)).map(({ id }) => id).sort();

/** Comes back once the run has taken some pages, but not all. */
async function isReading(address: string, run: ChildProcess): Promise<void> {
  await withLedger(address, async (ledger) => {
    while (run.exitCode === null && ((await ledger.countByKind({})).page ?? 0) < 5) await sleep(5);
  });
}

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Reads into the ledger, lets `stop` happen in the middle, and gives what the run said. */
async function stoppedBy(address: string, stop: () => Promise<void>): Promise<Ended> {
  const run = startDemarche(['read', pages, '-l', address], 'pipe');
  let stderr = '';
  run.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = once(run, 'close');
  await isReading(address, run);
  await stop();
  await closed;
  return { code: run.exitCode, stderr };
}

/** The ledger is sound as it was left, and whole after the same command. */
async function assertGoesOn(address: string): Promise<void> {
  const left = await withLedger(address, async (ledger) => {
    assert.deepEqual((await ledger.verify()).faults, []);
    return (await ledger.countByKind({})).page ?? 0;
  });
  assert.ok(left > 0 && left < envoyPages, `${left} pages were read before the stop`);
  assert.equal((await runHere(['read', pages, '-l', address])).code, 0);
  await withLedger(address, async (ledger) => {
    assert.deepEqual(await idsOf(ledger), await withLedger(file, idsOf));
    assert.deepEqual((await ledger.verify()).faults, []);
  });
}

const advice =
  /^error: .*postgres:\/\/demarche@\/.*\n.*what was taken before is kept, and the same command goes on/mu;

describe('a run whose server stops', { skip }, () => {
  it('says so by its exit code and in words, and goes on where it stopped', async () => {
    const address = addressOf('stopped');
    const { code, stderr } = await stoppedBy(address, async () => server?.crash());
    assert.equal(code, 2, stderr);
    assert.match(stderr, advice);
    assert.match(
      await printRefusal(['pairs', '-l', address]),
      /^LEDGER_UNREACHABLE: the server of .* does not answer/u,
    );
    await server?.start();
    await assertGoesOn(address);
  });

  it('and one whose connection is ended by the administrator', async () => {
    const address = addressOf('ended');
    const { code, stderr } = await stoppedBy(address, () =>
      asAdministrator(
        address,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'demarche'",
      ),
    );
    // Between two statements another connection takes over.
    if (code !== 0) {
      assert.equal(code, 2, stderr);
      assert.match(stderr, advice);
      await assertGoesOn(address);
    } else
      await withLedger(address, async (ledger) =>
        assert.deepEqual(await idsOf(ledger), await withLedger(file, idsOf)),
      );
  });
});
