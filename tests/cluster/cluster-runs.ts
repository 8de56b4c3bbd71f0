// Workers of a cluster as processes, and what their ledger holds.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/index.ts';
import { endsWithTests } from '../ends-with-tests.ts';
import { type Ran, root } from '../run-demarche.ts';

export interface WorkerRun {
  readonly ended: Promise<Ran>;
  /** At once, as by a power cut (`kill -9`). */
  readonly kill: () => void;
  /** Asks it to finish what it has in hand. */
  readonly stop: () => void;
}

const main = join(root, 'tests/start-demarche.ts');
const idsAtOnce = 5_000;

/** `demarche work`, with pages back two seconds after their worker was killed. */
export function startWorker(stream: string, ledger: string, more: readonly string[] = []): WorkerRun {
  const work = ['work', '--stream', stream, '-l', ledger, '--return-after', '2', '--threads', '1', ...more];
  const run = endsWithTests(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...work], {
      cwd: root,
    }),
  );
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    run[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  const ended = once(run, 'close').then(() => ({ code: run.exitCode, ...said }));
  return { ended, kill: () => run.kill('SIGKILL'), stop: () => run.kill('SIGTERM') };
}

/** Comes back once the ledger holds so many pages; a server that is away is asked again. */
export async function untilPages(address: string, count: number): Promise<void> {
  for (;;) {
    const pages = await countPages(address).catch(() => 0);
    if (pages >= count) return;
    await sleep(20);
  }
}

export async function countPages(address: string): Promise<number> {
  const ledger = await openLedger(address, { mode: 'existing' });
  return ledger
    .countByKind({})
    .then(({ page = 0 }) => page)
    .finally(() => ledger.close());
}

/** In their own order. */
export async function idsIn(address: string): Promise<readonly string[]> {
  const ledger = await openLedger(address, { mode: 'existing' });
  try {
    const ids: string[] = [];
    for (let seq = 1; ; seq += idsAtOnce) {
      const entries = await ledger.entriesFrom(seq, idsAtOnce);
      ids.push(...entries.map(({ id }) => id));
      if (entries.length < idsAtOnce) return ids.sort();
    }
  } finally {
    await ledger.close();
  }
}
