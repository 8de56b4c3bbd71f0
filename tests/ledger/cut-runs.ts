// Runs of programs that write to a ledger and are cut short, and what must be true of the ledger afterwards.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ledger, openLedger, type StoredEntry } from '../../src/ledger/index.ts';
import { endsWithTests } from '../ends-with-tests.ts';
import type { Batch } from './take-batches.ts';

export interface Run {
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
export type Program = readonly [file: string, from: string];

/** What ends a run, so many milliseconds after it begins to touch the ledger: the program is killed where nothing else is said. */
export interface Cut {
  readonly afterMs: number;
  readonly by?: () => Promise<void>;
}

/** Runs the program, to its end where it is not cut short. */
export async function run([file, from]: Program, address: string, cut: Cut | null): Promise<Run> {
  const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, file), from, address];
  const stderr = cut?.by === undefined ? 'inherit' : 'ignore';
  const running = endsWithTests(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', stderr] }));
  let output = '';
  const stdout = running.stdout as NonNullable<typeof running.stdout>;
  stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = once(running, 'close');
  await Promise.race([once(stdout, 'data'), ended]);
  const startedAt = Date.now();
  if (cut !== null) {
    await sleep(cut.afterMs);
    await (cut.by?.() ?? running.kill('SIGKILL'));
  }
  await ended;
  return { wasDone: running.exitCode === 0, wroteMs: Date.now() - startedAt, told: lastTold(output) };
}

export async function withLedger<T>(address: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(address, { mode: 'create' });
  return work(ledger).finally(() => ledger.close());
}

export const entriesOf = (ledger: Ledger) => ledger.entriesFrom(1, 100_000);
export const idsOf = (entries: readonly StoredEntry[]) => entries.map(({ id }) => id);

/** Each transaction ends with a reading or is a correction. */
const endsBatch = ({ kind }: StoredEntry) => kind === 'reading' || kind === 'correction';

export async function batchesOf(ledger: Ledger): Promise<readonly Batch[]> {
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
export async function assertSound(ledger: Ledger, { told }: Run, whole: readonly string[]): Promise<void> {
  assert.deepEqual((await ledger.verify()).faults, []);
  const entries = await entriesOf(ledger);
  assert.deepEqual(idsOf(entries), whole.slice(0, entries.length));
  const last = entries.at(-1);
  assert.ok(last === undefined || endsBatch(last), `the last entry is of kind ${last?.kind}`);
  if (told !== null) assert.equal(await ledger.chainHashAt(told.seq), told.chainHash);
}
