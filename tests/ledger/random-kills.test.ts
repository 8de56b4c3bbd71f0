// Reading, correcting and reading again, killed (`kill -9`) at random moments, from the making of the tables on: what a process said to be
// taken is there afterwards, nothing is there twice or by halves, and the next process goes on to the very same entries. On both engines.
// More kills: DEMARCHE_KILLS=200 node --test tests/ledger/random-kills.test.ts

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { assertSound, batchesOf, entriesOf, idsOf, type Program, run, withLedger } from './cut-runs.ts';
import { envoyPages, writeEnvoyPages } from './envoy-pages.ts';
import { drawFrom } from './oracle/draw.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-kills-'));
const pages = join(scratch, 'pages');
const batchFile = join(scratch, 'batches.json');
before(() => writeEnvoyPages(pages));
after(() => rmSync(scratch, { recursive: true }));

const kills = Number(process.env['DEMARCHE_KILLS'] ?? 4);
/** One kill in so many falls on a process that reads the pages itself; the others take what was read. */
const readingEvery = 10;

const reading: Program = ['read-and-correct.ts', pages];
const taking: Program = ['take-batches.ts', batchFile];

/** Some kills fall on the making of the tables, most on the writing; `wholeMs` is what it takes to its end. */
function momentOf(kill: number, wholeMs: number): number {
  const draw = drawFrom(kill);
  return draw.number(Math.ceil(wholeMs * (draw.chance(0.2) ? 0.03 : 0.6)));
}

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`${kills} kills at random moments in ${engine}`, { skip }, () => {
    it('while pages are read and corrected lose nothing and double nothing', async (test) => {
      const [first, second] = [freshLedger(), freshLedger()];
      const readingMs = (await run(reading, first, null)).wroteMs;
      const whole = await withLedger(first, async (ledger) => {
        writeFileSync(batchFile, JSON.stringify(await batchesOf(ledger)));
        return idsOf(await entriesOf(ledger));
      });
      assert.ok(whole.length > envoyPages * 8, `${whole.length} entries`);
      const takingMs = (await run(taking, second, null)).wroteMs;
      assert.deepEqual(await withLedger(second, async (ledger) => idsOf(await entriesOf(ledger))), whole);
      let address = freshLedger();
      let [completed, cutShort] = [0, 0];
      for (let kill = 1; kill <= kills; kill += 1) {
        const isReading = kill % readingEvery === 1;
        const afterMs = momentOf(kill, isReading ? readingMs : takingMs);
        const ran = await run(isReading ? reading : taking, address, { afterMs });
        await withLedger(address, (ledger) => assertSound(ledger, ran, whole));
        if (!ran.wasDone) cutShort += 1;
        else {
          assert.equal(ran.told?.seq, whole.length);
          completed += 1;
          address = freshLedger();
        }
      }
      const ran = await run(taking, address, null);
      assert.equal(ran.told?.seq, whole.length);
      await withLedger(address, (ledger) => assertSound(ledger, ran, whole));
      test.diagnostic(`${cutShort} runs were cut short, ${completed + 1} ledgers completed`);
    });
  });
}
