// Reading, correcting and reading again, killed (`kill -9`) at random moments, from the making of the tables on: what a process said to be
// taken is there afterwards, nothing is there twice or by halves, and the next process goes on to the very same entries. On both engines.
// More kills: DEMARCHE_KILLS=200 node --test tests/ledger/random-kills.test.ts

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ledger, openLedger, type StoredEntry } from '../../src/ledger/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { envoyPages, writeEnvoyPages } from './envoy-pages.ts';
import { drawFrom } from './oracle/draw.ts';
import type { Batch } from './take-batches.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-kills-'));
const pages = join(scratch, 'pages');
const batchFile = join(scratch, 'batches.json');
before(() => writeEnvoyPages(pages));
after(() => rmSync(scratch, { recursive: true }));

const kills = Number(process.env['DEMARCHE_KILLS'] ?? 4);
/** One kill in so many falls on a process that reads the pages itself; the others take what was read. */
const readingEvery = 10;

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

/** What is run: a file beside this one, and what it works on. */
type Program = readonly [file: string, from: string];
const reading: Program = ['read-and-correct.ts', pages];
const taking: Program = ['take-batches.ts', batchFile];

/** Runs the program, and kills it so many milliseconds after it begins to touch the ledger. */
async function run([file, from]: Program, address: string, killAfterMs: number | null): Promise<Run> {
  const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, file), from, address];
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
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
  return draw.number(Math.ceil(wholeMs * (draw.chance(0.2) ? 0.03 : 0.6)));
}

async function withLedger<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(address, { mode: 'create' });
  return work(ledger).finally(() => ledger.close());
}

const entriesOf = (ledger: Ledger) => ledger.entriesFrom(1, 100_000);
const idsOf = (entries: readonly StoredEntry[]) => entries.map(({ id }) => id);

/** Each transaction ends with a reading or is a correction. */
const endsBatch = ({ kind }: StoredEntry) => kind === 'reading' || kind === 'correction';

async function batchesOf(ledger: Ledger): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  let entries: StoredEntry[] = [];
  for (const entry of await entriesOf(ledger)) {
    entries.push(entry);
    if (!endsBatch(entry)) continue;
    const page = entries.find(({ kind }) => kind === 'page');
    const bytes = page?.kind === 'page' ? await ledger.pageBytes(page.content.pageId) : null;
    const packed = bytes === null ? null : Buffer.from(bytes).toString('base64');
    batches.push({ entries, location: entry.location, bytes: packed });
    entries = [];
  }
  return batches;
}

/** Fails where a fault is found, what was said to be taken is not there, or anything but a whole beginning of `whole` is. */
async function assertSound(ledger: Ledger, { told }: Run, whole: readonly string[]): Promise<void> {
  assert.deepEqual((await ledger.verify()).faults, []);
  const entries = await entriesOf(ledger);
  assert.deepEqual(idsOf(entries), whole.slice(0, entries.length));
  const last = entries.at(-1);
  assert.ok(last === undefined || endsBatch(last), `the last entry is of kind ${last?.kind}`);
  if (told !== null) assert.equal(await ledger.chainHashAt(told.seq), told.chainHash);
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
        const moment = momentOf(kill, isReading ? readingMs : takingMs);
        const ran = await run(isReading ? reading : taking, address, moment);
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
