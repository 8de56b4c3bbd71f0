// The bytes that are kept of pages, on each engine: they come back as they were, and `verify` counts and checks them.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ledgerEngines } from '../../tests/postgres/ledger-engines.ts';
import { makeEntry } from '../record/index.ts';
import { openLedger } from './index.ts';
import { readingOf } from './sample-readings.ts';

for (const { engine, skip, freshLedger, tamper } of await ledgerEngines()) {
  describe(engine, { skip }, () => {
    async function freshlyMade() {
      const address = freshLedger();
      return { address, ledger: await openLedger(address, { mode: 'create' }) };
    }

    describe('the bytes of a page', () => {
      const bytes = Buffer.from('Ruritania expelled two envoys of Graustark on 3 May 2024.\r\n');
      const pageId = createHash('sha256').update(bytes).digest('hex');
      const entries = () => [
        makeEntry('page', { pageId, mediaType: 'text/plain', lengthBytes: bytes.length, charset: 'utf-8' }),
        ...readingOf({ pageId }),
      ];
      const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: '/pages/one.txt' };

      it('come back as they were, and are checked against the id of the page', async () => {
        const { ledger, address } = await freshlyMade();
        await ledger.append(entries(), taking, { pageId, bytes });
        assert.deepEqual(Buffer.from((await ledger.pageBytes(pageId)) ?? []), bytes);
        assert.deepEqual((await ledger.verify()).pages, { kept: 1, notKept: 0 });
        await tamper(address, 'UPDATE page_bytes SET packed = substr(packed, 2)');
        assert.match((await ledger.verify()).faults[0]?.message ?? '', /bytes that are kept of its page/u);
        assert.equal(await ledger.pageBytes(pageId), null);
        await ledger.close();
      });

      it('need not be there', async () => {
        const { ledger } = await freshlyMade();
        await ledger.append(entries(), taking);
        assert.equal(await ledger.pageBytes(pageId), null);
        const { pages, faults } = await ledger.verify();
        assert.deepEqual([pages, faults], [{ kept: 0, notKept: 1 }, []]);
        await ledger.close();
      });
    });

    describe('the bytes of a page that broke a stage of reading', () => {
      const bytes = Buffer.from('Graustark and Ruritania signed a pact that no stage can read.\r\n');
      const pageId = createHash('sha256').update(bytes).digest('hex');
      const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: '/pages/odd.txt' };
      const fault = (message: string) => makeEntry('problem', { pageId, code: 'STAGE_FAULT', message });

      it('are counted once, and checked against the id of the page', async () => {
        const { ledger, address } = await freshlyMade();
        for (const message of ['One fault.', 'Another fault.'])
          await ledger.append([fault(message)], taking, { pageId, bytes });
        const { pages, faults } = await ledger.verify();
        assert.deepEqual([pages, faults], [{ kept: 1, notKept: 0 }, []]);
        await tamper(address, 'UPDATE page_bytes SET packed = substr(packed, 2)');
        const found = (await ledger.verify()).faults;
        assert.match(found[0]?.message ?? '', /bytes that are kept of its page/u);
        assert.equal(found.length, 1);
        await ledger.close();
      });

      it('are counted by the page itself once it was read', async () => {
        const { ledger } = await freshlyMade();
        await ledger.append([fault('One fault.')], taking, { pageId, bytes });
        const page = {
          pageId,
          mediaType: 'text/plain',
          lengthBytes: bytes.length,
          charset: 'utf-8',
        } as const;
        await ledger.append([makeEntry('page', page), ...readingOf({ pageId })], taking);
        assert.deepEqual((await ledger.verify()).pages, { kept: 1, notKept: 0 });
        await ledger.close();
      });

      it('are missed where they are gone, but not of what never was a page', async () => {
        const { ledger, address } = await freshlyMade();
        await ledger.append([fault('One fault.')], taking, { pageId, bytes });
        const empty = { pageId: 'e'.repeat(64), code: 'EMPTY', message: 'There is nothing in it.' };
        await ledger.append([makeEntry('problem', empty)], taking);
        await tamper(address, 'DELETE FROM page_bytes');
        assert.deepEqual((await ledger.verify()).pages, { kept: 0, notKept: 1 });
        await ledger.close();
      });
    });
  });
}
