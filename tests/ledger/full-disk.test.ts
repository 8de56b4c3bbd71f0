// A disk that is full, and one that may only be read: told in plain words, nothing lost, and gone on with once there is room. Needs
// the right to mount a small file system in memory; without it the tests are left out.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
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

/** Noise that cannot be packed, of some twenty thousand bytes: it fills the disk, and costs no reading. */
function noise(seed: number): string {
  const parts = Array.from({ length: 300 }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest('base64'),
  );
  return parts.join('\n');
}

before(() => {
  mkdirSync(pages);
  for (let index = 0; index < 40; index += 1) {
    const text = `Kenya expelled ${index + 2} diplomats of Peru on ${1 + (index % 28)} May 2024.`;
    const talks = `<p>The foreign minister of Peru met the ambassador of Kenya ${index + 3} times.</p>`;
    const page = `<h1>Envoys leave</h1><p>${text}</p>${talks.repeat(3)}<!-- ${noise(index)} -->`;
    writeFileSync(join(pages, `page-${index}.html`), page);
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
  it('ends the run with its name and what to do, and the ledger verifies', async () => {
    const { code, stderr } = demarche(['read', pages, '-l', ledger]);
    assert.equal(code, 2, stderr);
    assert.match(
      stderr,
      /error: the disk of .*ledger\.db is full\nMake room and run the same command again/u,
    );
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
  });

  it('with room again takes the rest, as if nothing had been', async () => {
    assert.ok(mount('-o', 'remount,size=100m'));
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
    assert.ok(mount('-o', 'remount,ro'));
    assert.equal(await askLedger(ledger, ['pair', 'Kenya', 'Peru', '--json']), answer);
    assert.match(await askLedger(ledger, ['verify']), /verifies/u);
    const { code, stderr } = await runHere(['read', 'examples/pages/minsk-letter.html', '-l', ledger]);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /error: .*ledger\.db may not be written to\n/u);
  });
});
