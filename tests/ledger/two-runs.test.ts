// Two programs that read the same pages into one ledger at once: each page is taken once, and counted as read by one of them.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger, rereadLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { writeEnvoyPages } from './envoy-pages.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-two-runs-'));
const folder = join(scratch, 'pages');
const pages = Array.from({ length: 8 }, (_, at) => join(folder, `page-${at}.txt`));
before(() => writeEnvoyPages(folder));
after(() => rmSync(scratch, { recursive: true }));

const reader = loadReader();
const newer = { ...reader, version: 'newer' };
const now = { now: () => '2026-01-01T00:00:00.000Z' };

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

async function withTwo<T>(address: string, work: (one: Ledger, other: Ledger) => Promise<T>): Promise<T> {
  const one = await openLedger(address, { mode: 'create' });
  const other = await openLedger(address, { mode: 'create' });
  return work(one, other).finally(() => Promise.all([one.close(), other.close()]));
}

const read = (ledger: Ledger) => readIntoLedger(pages, ledger, reader, now);
const readingsOf = async (ledger: Ledger) => (await ledger.countByKind({})).reading;

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`two runs at once in ${engine}`, { skip }, () => {
    it('read each page once between them, and count it once', () =>
      withTwo(freshLedger(), async (one, other) => {
        const runs = await Promise.all([read(one), read(other)]);
        assert.equal(sum(runs.map((run) => run.read)), pages.length);
        assert.equal(sum(runs.map((run) => run.alreadyKnown)), pages.length);
        assert.equal(await readingsOf(one), pages.length);
        assert.deepEqual((await one.verify()).faults, []);
      }));

    it('read each page again once between them', () =>
      withTwo(freshLedger(), async (one, other) => {
        await read(one);
        const runs = await Promise.all([one, other].map((ledger) => rereadLedger(ledger, newer, now)));
        assert.equal(sum(runs.map((run) => run.read)), pages.length);
        for (const { found, read: own, readMeanwhile } of runs) assert.equal(own + readMeanwhile, found);
        assert.equal(await readingsOf(one), 2 * pages.length);
      }));

    it('leave alone what the other has read again since the list of pages was made', () =>
      withTwo(freshLedger(), async (one, other) => {
        await read(one);
        const slow: Ledger = {
          ...one,
          pagesToReread: async (version) => {
            const wanted = await one.pagesToReread(version);
            await rereadLedger(other, newer, now);
            return wanted;
          },
        };
        const { found, read: own, readMeanwhile, added } = await rereadLedger(slow, newer, now);
        assert.deepEqual([found, own, readMeanwhile, added], [pages.length, 0, pages.length, {}]);
        assert.equal(await readingsOf(one), 2 * pages.length);
      }));
  });
}
