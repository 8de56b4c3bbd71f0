// A server whose disk is full: the run says so and what to do, no page is half taken, and with room again the same command goes on to
// the very same entries. Needs the right to mount a small file system in memory; without it the test is left out.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { mountDisk, writeNoisyPages } from '../ledger/small-disk.ts';
import { askLedger } from '../read-texts.ts';
import { startPostgres } from './start-postgres.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-full-'));
chmodSync(scratch, 0o755); // The server may run as another user.
const disk = join(scratch, 'disk');
const pages = join(scratch, 'pages');
const pageCount = 16;
/** Enough for some of the pages, not for all. */
const leftBytes = 420 * 1024;

mkdirSync(disk);
const isMounted = mountDisk(disk, 'size=200m');
const { server, why } = isMounted
  ? await startPostgres([], disk)
  : { server: null, why: 'no file system of its own can be mounted here' };
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

async function idsIn(address: string): Promise<readonly string[]> {
  const open = await openLedger(address, { mode: 'existing' });
  const entries = await open.entriesFrom(1, 100_000).finally(() => open.close());
  return entries.map(({ id }) => id).sort();
}

async function pagesIn(address: string): Promise<number> {
  const open = await openLedger(address, { mode: 'create' });
  const counts = await open.countByKind({}).finally(() => open.close());
  return counts.page ?? 0;
}

describe('a server whose disk is full', { skip: why }, () => {
  it('ends the run with its name and what to do, and with room again takes the rest', async () => {
    assert.equal(await pagesIn(ledger), 0);
    fillDisk();
    const { code, stderr } = await runHere(['read', pages, '-l', ledger]);
    assert.equal(code, 2, stderr);
    assert.match(
      stderr,
      /error: the disk of postgres:.* is full; nothing of this page was taken \(could not/u,
    );
    assert.match(
      stderr,
      /\nMake room on the server and run the command again: it goes on where it stopped\./u,
    );
    const taken = await pagesIn(ledger);
    assert.ok(taken > 0 && taken < pageCount, `${taken} pages were taken`);
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);

    assert.ok(mountDisk(disk, 'remount,size=200m'));
    await askLedger(ledger, ['read', pages]);
    const whole = join(scratch, 'whole.db');
    await askLedger(whole, ['read', pages]);
    assert.deepEqual(await idsIn(ledger), await idsIn(whole));
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
  });
});
