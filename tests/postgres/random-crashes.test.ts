// The server of a ledger ends at random moments, at once (as by `pg_ctl stop -m immediate`) or killed (`kill -9`), while a program writes:
// what the program said to be taken is there once the server is back, nothing is there twice or by halves, and the next run goes on to
// the very same entries. More of them: DEMARCHE_CRASHES=50 node --test tests/postgres/random-crashes.test.ts

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertSound, batchesOf, entriesOf, idsOf, run, withLedger } from '../ledger/cut-runs.ts';
import { writeEnvoyPages } from '../ledger/envoy-pages.ts';
import { drawFrom } from '../ledger/oracle/draw.ts';
import { startPostgres } from './start-postgres.ts';

const crashes = Number(process.env['DEMARCHE_CRASHES'] ?? 3);
// A server of its own, which others do without, and which keeps what it said to be written.
const { server, why: skip } = await startPostgres(['synchronous_commit=on']);
const scratch = mkdtempSync(join(tmpdir(), 'demarche-crashes-'));
const [pages, batchFile] = [join(scratch, 'pages'), join(scratch, 'batches.json')];
before(() => writeEnvoyPages(pages));
after(async () => {
  await server?.stop();
  rmSync(scratch, { recursive: true });
});

let ledgers = 0;
const freshLedger = () => `${server?.address}&schema=crashed_${ledgers++}`;

describe(`${crashes} ends of the server at random moments`, { skip }, () => {
  it('lose nothing that was said to be taken, and double nothing', async (test) => {
    if (server === null) return;
    const first = freshLedger();
    await run(['read-and-correct.ts', pages], first, null);
    const whole = await withLedger(first, async (ledger) => {
      writeFileSync(batchFile, JSON.stringify(await batchesOf(ledger)));
      return idsOf(await entriesOf(ledger));
    });
    const take = ['take-batches.ts', batchFile] as const;
    const { wroteMs } = await run(take, freshLedger(), null);
    let address = freshLedger();
    let [cutShort, told] = [0, 0];
    for (let crash = 1; crash <= crashes; crash += 1) {
      const draw = drawFrom(crash);
      const by = crash % 2 === 0 ? server.kill : server.crash;
      const ran = await run(take, address, { afterMs: draw.number(Math.ceil(wroteMs * 0.6)), by });
      await server.start();
      await withLedger(address, (ledger) => assertSound(ledger, ran, whole));
      if (ran.wasDone) address = freshLedger();
      else cutShort += 1;
      if (ran.told !== null) told += 1;
    }
    assert.ok(cutShort > 0, 'every run was done before the server ended');
    const ran = await run(take, address, null);
    assert.equal(ran.told?.seq, whole.length);
    await withLedger(address, (ledger) => assertSound(ledger, ran, whole));
    test.diagnostic(`${cutShort} of ${crashes} runs were cut short, ${told} after they had said something`);
  });
});
