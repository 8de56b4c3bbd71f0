// How many entries of each kind there are is what the chain holds: at any recorded instant, after the indexes were made afresh, and in a
// ledger that an older program wrote; on both engines.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomBySeed } from '../../scripts/train/random.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { entriesOfBlock } from '../../src/ledger/sql/kind-sums.ts';
import { migrations } from '../../src/ledger/sql/migrations.ts';
import { addDays } from '../../src/time/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

type Counts = Record<string, number>;
type Random = () => number;

const firstDay = '2024-06-01';
const pageId = (index: number) => index.toString(16).padStart(64, '0');

/** Takes readings of three entries, some at an instant, until more than two blocks are full; how many there were at each instant. */
async function write(ledger: Ledger, random: Random): Promise<ReadonlyMap<string, Counts>> {
  const counted = new Map<string, Counts>();
  let counts: Counts = {};
  let pages = 0;
  for (let day = 0; 3 * pages < 2.2 * entriesOfBlock; day += 1) {
    const some = Array.from({ length: 1 + Math.floor(random() * 90) }, (_, at) =>
      readingOf({ pageId: pageId(pages + at) }),
    );
    pages += some.length;
    const recordedAt = `${addDays(firstDay, day)}T06:00:00.000Z`;
    // The act alone is the same for all pages.
    const { added } = await ledger.append(some.flat(), { recordedAt, location: null });
    const isNew = new Set(added);
    counts = { ...counts };
    for (const { id, kind } of some.flat()) if (isNew.delete(id)) counts[kind] = (counts[kind] ?? 0) + 1;
    counted.set(recordedAt, counts);
  }
  return counted;
}

async function assertCounts(ledger: Ledger, counted: ReadonlyMap<string, Counts>): Promise<void> {
  for (const [recorded, counts] of counted) assert.deepEqual(await ledger.countByKind({ recorded }), counts);
  assert.deepEqual(await ledger.countByKind({ recorded: '2024-01-01T00:00:00.000Z' }), {});
  assert.deepEqual(await ledger.countByKind({}), [...counted.values()].at(-1));
}

for (const { engine, skip, freshLedger, tamper, setVersion } of await ledgerEngines()) {
  describe(`entries by kinds in ${engine}`, { skip }, () => {
    it('are counted as they were taken, at every instant, and after a fresh start', async () => {
      const ledger = await openLedger(freshLedger(), { mode: 'create' });
      const counted = await write(ledger, randomBySeed(11));
      await assertCounts(ledger, counted);
      await ledger.refillIndexes();
      await assertCounts(ledger, counted);
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });

    it('are summed up from an older ledger', async () => {
      const address = freshLedger();
      const older = await openLedger(address, { mode: 'create' });
      const counted = await write(older, randomBySeed(12));
      await older.close();
      const before = migrations.findIndex(({ sql }) => sql.includes('CREATE TABLE kind_sums'));
      await tamper(
        address,
        `DROP TABLE kind_sums; DROP TABLE act_packs; DROP TABLE act_pack_state; DROP TABLE watched_items; DROP TABLE watched_feeds; ${setVersion(before)}`,
      );
      const ledger = await openLedger(address, { mode: 'existing' });
      await assertCounts(ledger, counted);
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });

    it('that are wrong are a fault', async () => {
      const address = freshLedger();
      const ledger = await openLedger(address, { mode: 'create' });
      await ledger.append(readingOf(), { recordedAt: `${firstDay}T06:00:00.000Z`, location: null });
      await tamper(address, "UPDATE kind_sums SET entries = entries + 1 WHERE kind = 'event'");
      const { faults } = await ledger.verify();
      assert.deepEqual(
        faults.map(({ message }) => message),
        ['the index "kind_sums" (3 rows) is not what the entries give (3 rows)'],
      );
      await ledger.close();
    });
  });
}
