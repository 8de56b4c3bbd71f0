// A disk that is full, and one that may only be read: told in plain words, nothing lost, and gone on with once there is room. Needs
// the right to mount a small file system in memory; without it the tests are left out.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { askLedger } from '../read-texts.ts';
import { demarche } from '../run-demarche.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-disk-'));
const disk = join(scratch, 'disk');
const pages = join(scratch, 'pages');

function mount(...options: readonly string[]): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', disk]).status === 0;
}

mkdirSync(disk);
const isMounted = mount('-o', 'size=1500k');
const skip = isMounted ? false : 'no file system of its own can be mounted here';
after(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(scratch, { recursive: true });
});

before(() => {
  mkdirSync(pages);
  for (let index = 0; index < 40; index += 1) {
    const text = `Kenya expelled ${index + 2} diplomats of Peru on ${1 + (index % 28)} May 2024.`;
    const talks = `\n\nThe foreign minister of Peru met the ambassador of Kenya ${index + 3} times.`;
    writeFileSync(join(pages, `page-${index}.txt`), `Envoys leave\n\n${text}${talks.repeat(25)}\n`);
  }
});

const ledger = join(disk, 'ledger.db');

async function idsIn(path: string): Promise<readonly string[]> {
  const open = await openLedger(path, { mode: 'existing' });
  const entries = await open.entriesFrom(1, 100_000);
  await open.close();
  return entries.map(({ id }) => id).sort();
}

describe('a full disk', { skip }, () => {
  it('ends the run with its name and what to do, and the ledger verifies', () => {
    const { code, stderr } = demarche(['read', pages, '-l', ledger]);
    assert.equal(code, 2, stderr);
    assert.match(
      stderr,
      /error: the disk of .*ledger\.db is full\nMake room and run the same command again/u,
    );
    assert.match(askLedger(ledger, ['verify']), /verifies/u);
  });

  it('with room again takes the rest, as if nothing had been', async () => {
    assert.ok(mount('-o', 'remount,size=100m'));
    assert.equal(demarche(['read', pages, '-l', ledger]).code, 0);
    const whole = join(scratch, 'whole.db');
    assert.equal(demarche(['read', pages, '-l', whole]).code, 0);
    assert.deepEqual(await idsIn(ledger), await idsIn(whole));
    assert.match(askLedger(ledger, ['verify']), /verifies/u);
  });
});

describe('a disk that may only be read', { skip }, () => {
  it('is asked as any other, and says so when it is written to', () => {
    const answer = askLedger(ledger, ['pair', 'Kenya', 'Peru', '--json']);
    assert.ok(mount('-o', 'remount,ro'));
    assert.equal(askLedger(ledger, ['pair', 'Kenya', 'Peru', '--json']), answer);
    assert.match(askLedger(ledger, ['verify']), /verifies/u);
    const { code, stderr } = demarche(['read', 'examples/pages', '-l', ledger]);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /error: .*ledger\.db may not be written to\n/u);
  });
});
