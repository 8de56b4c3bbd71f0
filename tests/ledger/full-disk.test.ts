// A disk that is full, and one that may only be read: told in plain words, nothing lost, and gone on with once there is room. Needs
// the right to mount a small file system in memory; without it the tests are left out.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { askLedger } from '../read-texts.ts';
import { demarche } from '../run-demarche.ts';
import { mountDisk, writeNoisyPages } from './small-disk.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-disk-'));
const disk = join(scratch, 'disk');
const pages = join(scratch, 'pages');

mkdirSync(disk);
const isMounted = mountDisk(disk, 'size=1500k');
const skip = isMounted ? false : 'no file system of its own can be mounted here';
after(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(scratch, { recursive: true });
});

before(() => writeNoisyPages(pages, 40));

const ledger = join(disk, 'ledger.db');

async function idsIn(path: string): Promise<readonly string[]> {
  const open = await openLedger(path, { mode: 'existing' });
  const entries = await open.entriesFrom(1, 100_000);
  await open.close();
  return entries.map(({ id }) => id).sort();
}

describe('a full disk', { skip }, () => {
  it('ends the run with its name and what to do, and the ledger verifies', async () => {
    const { code, stderr } = demarche(['read', pages, '-l', ledger]);
    assert.equal(code, 5, stderr);
    assert.match(
      stderr,
      /error: the disk of .*ledger\.db is full\nMake room and run the same command again/u,
    );
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
  });

  it('with room again takes the rest, as if nothing had been', async () => {
    assert.ok(mountDisk(disk, 'remount,size=100m'));
    await askLedger(ledger, ['read', pages]);
    const whole = join(scratch, 'whole.db');
    await askLedger(whole, ['read', pages]);
    assert.deepEqual(await idsIn(ledger), await idsIn(whole));
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
  });
});

describe('a disk that may only be read', { skip }, () => {
  it('is asked as any other, and says so when it is written to', async () => {
    const answer = await askLedger(ledger, ['pair', 'Kenya', 'Peru', '--json']);
    assert.ok(mountDisk(disk, 'remount,ro'));
    assert.equal(await askLedger(ledger, ['pair', 'Kenya', 'Peru', '--json']), answer);
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
    const { code, stderr } = await runHere(['read', 'examples/pages/minsk-letter.html', '-l', ledger]);
    assert.equal(code, 5, stderr);
    assert.match(stderr, /error: .*ledger\.db may not be written to\n/u);
  });
});
