// Entries that are asked for at the same time are read together, on both engines; what is wrong with one is told of that one alone.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const pageId = (index: number) => index.toString(16).padStart(64, '0');
/** More than one statement asks for. */
const readings = Array.from({ length: 180 }, (_, index) => readingOf({ pageId: pageId(index) }));
const ids = readings.flat().map(({ id }) => id);

for (const { engine, skip, freshLedger, tamper } of await ledgerEngines()) {
  describe(`entries in ${engine} asked for at once`, { skip }, () => {
    const address = skip === false ? freshLedger() : '';

    async function ask(asked: readonly string[]) {
      const ledger: Ledger = await openLedger(address, { mode: 'existing' });
      const outcomes = await Promise.allSettled(asked.map((id) => ledger.entry(id)));
      await ledger.close();
      return outcomes;
    }

    before(async () => {
      const ledger = await openLedger(address, { mode: 'create' });
      await ledger.append(readings.flat(), { recordedAt: '2026-01-01T00:00:00.000Z', location: null });
      await ledger.close();
    });

    it('come each to the one who asked, null where there is none', async () => {
      const asked = [...ids, 'no-such-entry', ...ids.slice(0, 3)];
      const found = (await ask(asked)).map((one) =>
        one.status === 'fulfilled' ? one.value?.id : one.reason,
      );
      assert.deepEqual(
        found,
        asked.map((id) => (id === 'no-such-entry' ? undefined : id)),
      );
    });

    it('are told as damaged only where they are', async () => {
      const [damaged = ''] = ids;
      await tamper(address, `UPDATE entries SET content = '{"pageId":' WHERE id = '${damaged}'`);
      const outcomes = await ask(ids.slice(0, 40));
      const failed = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      assert.equal(failed.length, 1);
      assert.match(String(failed[0]), new RegExp(damaged.slice(0, 12), 'u'));
      assert.equal(outcomes[0]?.status, 'rejected');
    });
  });
}
