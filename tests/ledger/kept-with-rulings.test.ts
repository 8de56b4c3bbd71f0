// What was worked out is kept until the ledger grows; a view of it that has read its corrections before the newest one was made keeps nothing
// for those that heed that one.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { correctedLedger, makeCorrections, proposeVerdict } from '../../src/queries/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-kept-'));
after(() => rmSync(scratch, { recursive: true }));

it('is not taken from a view that does not know a ruling by one that does', async () => {
  const recordedAt = '2026-01-01T00:00:00.000Z';
  const ledger = await openLedger(join(scratch, 'ledger.db'), { mode: 'create' });
  await ledger.append(readingOf(), { recordedAt, location: null });
  const countActs = (view: typeof ledger) =>
    view.kept('acts', async () => (await view.findings({ kinds: ['event'], clocks: {} })).length);
  const before = correctedLedger(ledger);
  const [act] = await before.findings({ kinds: ['event'], clocks: {} });
  const signature = { author: 'Ada', reason: 'a test', made: recordedAt };
  const made = await proposeVerdict(correctedLedger(ledger), 'reject', act?.entry.id ?? '', signature);
  await makeCorrections(ledger, made, new Date(recordedAt));
  assert.equal(await countActs(before), 1);
  assert.equal(await countActs(correctedLedger(ledger)), 0);
  await ledger.close();
});
