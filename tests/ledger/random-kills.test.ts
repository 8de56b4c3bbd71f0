// Reading, correcting and reading again, killed (`kill -9`) at random moments, from the making of the tables on: what a process said to be
// taken is there afterwards, nothing is there twice, and the next process goes on to the very same entries. On both engines. More kills:
// DEMARCHE_KILLS=200 node --test tests/ledger/random-kills.test.ts

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { envoyPages, writeEnvoyPages } from './envoy-pages.ts';
import { drawFrom } from './oracle/draw.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-kills-'));
const pages = join(scratch, 'pages');
before(() => writeEnvoyPages(pages));
after(() => rmSync(scratch, { recursive: true }));

const kills = Number(process.env['DEMARCHE_KILLS'] ?? 4);
const child = join(import.meta.dirname, 'read-and-correct.ts');

interface Run {
  readonly wasDone: boolean;
  /** From its first touch of the ledger to its end. */
  readonly wroteMs: number;
  /** The last place of the chain that the process said to be taken; null where it said none. */
  readonly told: { readonly seq: number; readonly chainHash: string } | null;
}

function lastTold(output: string): Run['told'] {
  const line =
    output
      .slice(0, output.lastIndexOf('\n') + 1)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const [seq = '', chainHash] = line.split(':');
  return chainHash === undefined ? null : { seq: Number(seq), chainHash };
}

/** Runs the process, and kills it so many milliseconds after it begins to touch the ledger. */
async function run(address: string, killAfterMs: number | null): Promise<Run> {
  const running = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', child, pages, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = once(running, 'close');
  await Promise.race([once(running.stdout, 'data'), ended]);
  const startedAt = Date.now();
  if (killAfterMs !== null) {
    await sleep(killAfterMs);
    running.kill('SIGKILL');
  }
  await ended;
  return { wasDone: running.exitCode === 0, wroteMs: Date.now() - startedAt, told: lastTold(output) };
}

/** Some kills fall on the making of the tables, most on the writing; `wholeMs` is what it takes to its end. */
function momentOf(kill: number, wholeMs: number): number {
  const draw = drawFrom(kill);
  return draw.number(Math.ceil(wholeMs * (draw.chance(0.2) ? 0.02 : 0.6)));
}

async function withLedger<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(address, { mode: 'create' });
  return work(ledger).finally(() => ledger.close());
}

const idsOf = async (ledger: Ledger) => (await ledger.entriesFrom(1, 100_000)).map(({ id }) => id).sort();

/** Fails where a fault is found, an entry is there twice, or what was said to be taken is not there. */
async function assertSound(ledger: Ledger, { told }: Run, words: string): Promise<void> {
  assert.deepEqual((await ledger.verify()).faults, [], words);
  const ids = await idsOf(ledger);
  assert.equal(new Set(ids).size, ids.length, words);
  if (told !== null) assert.equal(await ledger.chainHashAt(told.seq), told.chainHash, words);
}

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`${kills} kills at random moments in ${engine}`, { skip }, () => {
    it('while pages are read and corrected lose nothing and double nothing', async (test) => {
      const whole = freshLedger();
      const { wasDone, wroteMs } = await run(whole, null);
      assert.equal(wasDone, true);
      const expected = await withLedger(whole, idsOf);
      assert.ok(expected.length > envoyPages * 8, `${expected.length} entries`);
      let address = freshLedger();
      let [completed, cutShort] = [0, 0];
      for (let kill = 1; kill <= kills; kill += 1) {
        const ran = await run(address, momentOf(kill, wroteMs));
        await withLedger(address, (ledger) => assertSound(ledger, ran, `kill ${kill}`));
        if (!ran.wasDone) cutShort += 1;
        else {
          assert.deepEqual(await withLedger(address, idsOf), expected);
          completed += 1;
          address = freshLedger();
        }
      }
      assert.equal((await run(address, null)).wasDone, true);
      assert.deepEqual(await withLedger(address, idsOf), expected);
      test.diagnostic(`${cutShort} runs were cut short, ${completed + 1} ledgers completed`);
    });
  });
}
