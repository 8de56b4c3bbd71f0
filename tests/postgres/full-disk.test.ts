// A server whose disk is full: the run says so and what to do, no page is half taken, and with room again the same command goes on to
// the very same entries. Needs the right to mount a small file system in memory; without it the test is left out.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { mountDisk, writeNoisyPages } from '../ledger/small-disk.ts';
import { startPostgres } from './start-postgres.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-full-'));
chmodSync(scratch, 0o755); // The server may run as another user.
const disk = join(scratch, 'disk');
const pages = join(scratch, 'pages');
const pageCount = 14;
/** Enough for some of the pages, not for all. */
const leftBytes = 520 * 1024;

mkdirSync(disk);
const isMounted = mountDisk(disk, 'size=200m');
const { server, why } = isMounted
  ? await startPostgres([], disk)
  : { server: null, why: 'no file system of its own can be mounted here' };
const reader = loadReader();
const ledger = `${server?.address}&schema=filled`;

before(() => writeNoisyPages(pages, pageCount));
after(async () => {
  await server?.stop();
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(scratch, { recursive: true });
});

/** Leaves only little room on the disk, whatever the server holds on it by now. */
function fillDisk(): void {
  const { blocks, bfree, bsize } = statfsSync(disk);
  assert.ok(mountDisk(disk, `remount,size=${(blocks - bfree) * bsize + leftBytes}`));
}

async function withLedger<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const open = await openLedger(address, { mode: 'create' });
  return work(open).finally(() => open.close());
}

const readPages = (address: string) =>
  withLedger(address, (open) =>
    readIntoLedger([pages], open, reader, { now: () => '2026-03-01T00:00:00.000Z' }),
  );
const pagesIn = (address: string) =>
  withLedger(address, async (open) => (await open.countByKind({})).page ?? 0);
const faultsOf = (address: string) => withLedger(address, async (open) => (await open.verify()).faults);
const idsIn = (address: string) =>
  withLedger(address, async (open) => (await open.entriesFrom(1, 100_000)).map(({ id }) => id).sort());

describe('a server whose disk is full', { skip: why }, () => {
  it('ends the run with its name and what to do, and with room again takes the rest', async () => {
    assert.equal(await pagesIn(ledger), 0);
    fillDisk();
    await assert.rejects(readPages(ledger), {
      name: 'DemarcheError',
      code: 'LEDGER_FULL',
      message: /^the disk of postgres:.* is full; nothing of this page was taken \(could not extend file/u,
      advice: 'Make room on the server and run the command again: it goes on where it stopped.',
    });
    const taken = await pagesIn(ledger);
    assert.ok(taken > 0 && taken < pageCount, `${taken} pages were taken`);
    assert.deepEqual(await faultsOf(ledger), []);

    assert.ok(mountDisk(disk, 'remount,size=200m'));
    await readPages(ledger);
    const whole = join(scratch, 'whole.db');
    await readPages(whole);
    assert.deepEqual(await idsIn(ledger), await idsIn(whole));
    assert.deepEqual(await faultsOf(ledger), []);
  });
});
