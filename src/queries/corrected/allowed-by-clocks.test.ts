// The clocks as they are asked of corrected records let in what the ledger's own look-ups let in.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import fc from 'fast-check';
import { openLedger } from '../../ledger/index.ts';
import { expulsion, readingOf } from '../../ledger/sample-readings.ts';
import { makeEntry } from '../../record/index.ts';
import { begunBy, knownBy } from './allowed-by-clocks.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-clocks-'));
after(() => rmSync(scratch, { recursive: true }));

const day = fc.constantFrom(null, '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04');
const interval = fc
  .record({ from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from <= to);

let ledgers = 0;

it('as the ledger does, for any days of articles, acts and questions', async () => {
  await fc.assert(
    fc.asyncProperty(interval, interval, day, day, async (published, occurred, on, known) => {
      const ledger = await openLedger(join(scratch, `${ledgers++}.db`), { mode: 'create' });
      const dating = { published, method: 'test', verdict: 'inferred' as const, stamp: null, clues: [] };
      const [article, , reading] = readingOf({ dating });
      if (article === undefined || reading?.kind !== 'reading') throw new TypeError('no reading');
      const event = makeEntry('event', expulsion(article.id, { occurred }));
      const entryIds = [article.id, event.id].sort();
      const entries = [article, event, makeEntry('reading', { ...reading.content, entryIds })];
      const recordedAt = '2024-01-03T12:00:00.000Z';
      await ledger.append(entries, { recordedAt, location: null });
      const clocks = { ...(on === null ? {} : { on }), ...(known === null ? {} : { known }) };
      const [found] = await ledger.findings({ kinds: ['event'], clocks });
      const told = { reported: published, recordedAt };
      const allowed = begunBy(event, told, clocks) ? knownBy(told, clocks) : null;
      const expected = found === undefined ? null : found.onlyPossiblyKnown ? 'possibly' : 'surely';
      assert.equal(allowed, expected);
      await ledger.close();
    }),
    { numRuns: 60, seed: 3 },
  );
});
