// Same pages, same version: the same set of entries, whatever the order in which they are read.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import fc from 'fast-check';
import { openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { root } from '../run-demarche.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-order-'));
after(() => rmSync(scratch, { recursive: true }));

const folder = join(root, 'examples/pages');
const files = readdirSync(folder)
  .filter((name) => /\.(?:html|txt)(?:\.gz)?$/u.test(name))
  .sort()
  .slice(0, 8)
  .map((name) => join(folder, name));
const reader = loadReader();
let count = 0;

async function entriesOf(paths: readonly string[]): Promise<string[]> {
  const ledger = await openLedger(join(scratch, `${count++}.db`), { mode: 'create' });
  await readIntoLedger(paths, ledger, reader, { now: () => new Date(count * 1e9).toISOString() });
  const entries = await ledger.entriesWithPrefix('', 1_000_000);
  assert.deepEqual((await ledger.verify()).faults, []);
  await ledger.close();
  return entries.map(({ id }) => id).sort();
}

it('gives the same entries for the example pages in any order', async () => {
  const expected = await entriesOf(files);
  assert.ok(expected.length > files.length * 3);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      assert.deepEqual(await entriesOf(shuffled), expected);
    }),
    { numRuns: 5, seed: 1 },
  );
});
