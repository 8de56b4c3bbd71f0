// A question that leads to no key at all has an empty answer, in either engine: an empty list in brackets is no SQL to every one.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

for (const { engine, skip, freshLedger } of await ledgerEngines())
  describe(`acts under no keys in ${engine}`, { skip }, () => {
    it('are none, also under the reported clock', async () => {
      const ledger = await openLedger(freshLedger(), { mode: 'create', keys: keyMaker() });
      const found = await ledger.classedActs({
        keys: [],
        clocks: { known: '2026-01-01' },
        includePossibly: false,
        most: 5,
        more: new Map(),
        around: new Map(),
        countsPossibly: true,
        withoutPages: [],
      });
      await ledger.close();
      assert.deepEqual(found, { acts: [], unread: new Map(), possiblyKnown: 0 });
    });
  });
