// Who is only quoted: the timeline of a ledger of real readings.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { loadReader } from '../pipeline.ts';
import { readIntoLedger } from '../run/index.ts';
import { askTimeline } from './timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-statements-'));
let ledger: Ledger;

before(async () => {
  const text =
    'The dams are full\n\n3 March 2024\n\nAlicia Bárcena said that the dams were full after the rain.';
  writeFileSync(join(folder, 'dams.txt'), text);
  ledger = await openLedger(join(folder, 'said.db'), { mode: 'create' });
  await readIntoLedger([join(folder, 'dams.txt')], ledger, loadReader(), {
    now: () => '2026-01-01T00:00:00.000Z',
  });
});
after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function saidBy(actorId: string, days: { from?: string; known?: string } = {}) {
  const { from = null, known } = days;
  const clocks = known === undefined ? {} : { known };
  const sides = [{ asked: actorId, name: actorId, country: null, actorId }];
  const asked = { sides, from, to: null, clocks, includePossibly: false };
  const { acts, statements } = await askTimeline(ledger, asked);
  return [acts.length, statements?.newest.map(({ cue, content }) => `${cue}: ${content}`)];
}

it('gives the statements of one in no act', async () => {
  assert.deepEqual(await saidBy('person:alicia-barcena'), [
    0,
    ['said: that the dams were full after the rain'],
  ]);
});

it('keeps to the days and to what was known, and leaves out who said nothing', async () => {
  assert.deepEqual(await saidBy('person:alicia-barcena', { from: '2024-03-04' }), [0, undefined]);
  assert.deepEqual(await saidBy('person:alicia-barcena', { known: '2024-03-02' }), [0, undefined]);
  assert.deepEqual(await saidBy('person:joe-biden'), [0, undefined]);
});
