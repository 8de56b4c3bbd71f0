// Measures workers of a cluster on this machine: how fast one, two and three of them empty a queue on a JetStream of their own into a
// PostgreSQL of their own, and how much of their processor time goes elsewhere than into the pipeline.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue, publishPages } from '../../../src/cluster/index.ts';
import { startNats } from '../../../tests/cluster/start-nats.ts';
import { startPostgres } from '../../../tests/postgres/start-postgres.ts';
import { root } from '../../../tests/run-demarche.ts';
import { madePage, type PageForm } from './made-page.ts';
import { writeFolder } from './write-pages.ts';

export interface WorkMeasures {
  readonly workers: number;
  readonly pages: number;
  /** From the start of the workers to the end of the last one, their loading included. */
  readonly wallSeconds: number;
  /** Of all workers, each from its first page on. */
  readonly pipelineSeconds: number;
  /** Of the threads that ask the queue and the ledger, and make keys. */
  readonly firstThreadSeconds: number;
  readonly processorSeconds: number;
}

interface Said {
  readonly read: number;
  readonly processorSeconds: {
    readonly pipeline: number;
    readonly firstThread: number;
    readonly all: number;
  };
}

async function runWorker(stream: string, ledger: string): Promise<Said> {
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'tests/start-demarche.ts'), 'work'];
  const more = ['--stream', stream, '-l', ledger, '--threads', '1', '--until-empty', '--json'];
  const worker = spawn(process.execPath, [...args, ...more], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(worker, 'close');
  return JSON.parse(said);
}

/** Throws where a server cannot be started. */
export async function measureWork(
  { count, form, most }: { readonly count: number; readonly form: PageForm; readonly most: number },
  onRound: (measures: WorkMeasures) => void,
): Promise<void> {
  const nats = await startNats(1);
  const postgres = await startPostgres(['synchronous_commit=on']);
  const scratch = mkdtempSync(join(tmpdir(), 'demarche-work-'));
  try {
    if (nats.cluster === null || postgres.server === null)
      throw new Error(nats.why || postgres.why || 'no server');
    for (let workers = 1; workers <= most; workers += 1) {
      const pages = Array.from({ length: count }, (_, at) => ({
        name: `${at}.html`,
        text: madePage(workers * count + at, form),
      }));
      const folder = writeFolder(join(scratch, `${workers}`), pages);
      const stream = `${nats.cluster.address}/?stream=workers-${workers}`;
      const queue = await openQueue(stream);
      await publishPages([folder], queue);
      await queue.close();
      const ledger = `${postgres.server.address}&schema=workers_${workers}`;
      const startedAt = performance.now();
      const said = await Promise.all(Array.from({ length: workers }, () => runWorker(stream, ledger)));
      const sum = (of: (one: Said) => number) => said.reduce((total, one) => total + of(one), 0);
      onRound({
        workers,
        pages: sum(({ read }) => read),
        wallSeconds: (performance.now() - startedAt) / 1000,
        pipelineSeconds: sum(({ processorSeconds }) => processorSeconds.pipeline),
        firstThreadSeconds: sum(({ processorSeconds }) => processorSeconds.firstThread),
        processorSeconds: sum(({ processorSeconds }) => processorSeconds.all),
      });
    }
  } finally {
    await nats.cluster?.stop();
    await postgres.server?.stop();
    rmSync(scratch, { recursive: true });
  }
}
