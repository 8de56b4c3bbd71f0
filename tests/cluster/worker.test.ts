// What one worker does with pages that come back, that end it, that take long, or that are none; and how it stops.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import {
  lookAtQueue,
  openQueue,
  publishPages,
  type WorkOptions,
  workOnQueue,
} from '../../src/cluster/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { FoundPage } from '../../src/page/index.ts';
import { makeEntry } from '../../src/record/index.ts';
import { runHere } from '../cli/run-here.ts';
import { endsWithTests } from '../ends-with-tests.ts';
import { printRefusal } from '../print-answer.ts';
import { countPages, startWorker, untilPages } from './cluster-runs.ts';
import { startNats } from './start-nats.ts';

const { cluster, why: skip } = await startNats(1);
const scratch = mkdtempSync(join(tmpdir(), 'demarche-worker-'));
after(async () => {
  await cluster?.stop();
  rmSync(scratch, { recursive: true });
});

let made = 0;
/** Pages under these names, in a folder of their own, with a stream and a ledger that are not there yet. */
function setUp(names: readonly string[]) {
  made += 1;
  const folder = join(scratch, `pages-${made}`);
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), `<p>Peru expelled an envoy (${name}).</p>`);
  return {
    folder,
    stream: `${cluster?.address}/?stream=worker-${made}`,
    address: join(scratch, `${made}.db`),
  };
}

async function problemsIn(address: string): Promise<readonly string[]> {
  const ledger = await openLedger(address, { mode: 'existing' });
  const problems = await ledger.ofKind('problem', {}).finally(() => ledger.close());
  return problems.map(({ content: { code, message } }) => `${code} ${basename(message)}`).sort();
}

const isGone = async (stream: string) => {
  const { waiting, inWork } = await lookAtQueue(stream);
  return waiting + inWork === 0;
};

/** Of pages that hold no article, so that none costs any time. */
const problemOf = async ({ pageId, location }: Pick<FoundPage, 'pageId' | 'location'>) => [
  makeEntry('problem', { pageId, code: 'NO_ARTICLE', message: location }),
];

/** Works here until the queue is empty. */
async function workHere(stream: string, address: string, read: WorkOptions['read'] = problemOf) {
  const queue = await openQueue(stream);
  const ledger = await openLedger(address, { mode: 'create' });
  const options = { now: () => new Date().toISOString(), version: 'test', lanes: 2, untilEmpty: true };
  try {
    return await workOnQueue(queue, ledger, { ...options, read, signal: new AbortController().signal });
  } finally {
    await ledger.close();
    await queue.close();
  }
}

describe('a worker', { skip }, () => {
  it('gives up a page that ends every worker, names it, and goes on with the others', async () => {
    const { folder, stream, address } = setUp(['a.html', 'b-deadly.html', 'c.html', 'd.html']);
    const queue = await openQueue(stream, { returnAfterMs: 500 });
    await publishPages([folder], queue);
    await queue.close();
    const signals: (string | null)[] = [];
    while (signals.at(-1) !== null && signals.length < 10) {
      const worker = endsWithTests(
        spawn(
          process.execPath,
          [
            '--disable-warning=ExperimentalWarning',
            join(import.meta.dirname, 'deadly-worker.ts'),
            stream,
            address,
          ],
          { stdio: 'inherit' },
        ),
      );
      const [, signal] = await once(worker, 'exit');
      signals.push(signal);
    }
    assert.deepEqual(signals, ['SIGKILL', 'SIGKILL', 'SIGKILL', null]);
    assert.deepEqual(await problemsIn(address), [
      'NO_ARTICLE a.html',
      'NO_ARTICLE c.html',
      'NO_ARTICLE d.html',
      'WORKER_LOST Each worker that began to read it ended; it is left out. Report it with the page.',
    ]);
    assert.ok(await isGone(stream));
  });

  it('speaks for a page that takes longer than a lost page waits, so that nobody else gets it', async () => {
    const { folder, stream, address } = setUp(['long.html', 'short.html']);
    const queue = await openQueue(stream, { returnAfterMs: 600 });
    await publishPages([folder], queue);
    await queue.close();
    const read: string[] = [];
    const summary = await workHere(stream, address, async (page) => {
      read.push(basename(page.location));
      if (page.location.endsWith('long.html')) await sleep(3000);
      return problemOf(page);
    });
    assert.deepEqual(read.sort(), ['long.html', 'short.html']);
    assert.equal(summary.returned, 0);
  });

  it('keeps as a problem what is no page, and what can no longer be had', async () => {
    const { stream, address } = setUp([]);
    const queue = await openQueue(stream);
    await queue.put('other.1', Buffer.from('not of ours'));
    const lost = `${'a'.repeat(64)}.1`;
    await queue.put(lost, new Uint8Array(3_000_000));
    const message = await queue.take();
    assert.equal(message?.id, 'other.1');
    message?.giveBack();
    const connection = await connect({ servers: new URL(cluster?.address ?? '').host });
    const { Objm } = await import('@nats-io/obj');
    await (await new Objm(connection).open(`worker-${made}-large`)).delete(lost);
    await connection.close();
    await queue.close();
    await workHere(stream, address);
    const problems = await problemsIn(address);
    assert.equal(problems.length, 2, problems.join('\n'));
    assert.match(problems[0] ?? '', /^QUEUE_FOREIGN .*\(message 1 of the queue\)$/u);
    assert.match(problems[1] ?? '', /^QUEUE_LOST /u);
  });

  it('takes a page under each of its names, and the same page again not at all', async () => {
    const { folder, stream, address } = setUp(['one.html']);
    for (const name of ['two.html', 'three.html'])
      writeFileSync(join(folder, name), '<p>Peru expelled an envoy (one.html).</p>');
    const queue = await openQueue(stream);
    const first = await publishPages([folder], queue);
    assert.deepEqual(first, { published: 3, alreadyThere: 0, unreadable: 0, stoppedEarly: false });
    assert.equal((await publishPages([folder], queue)).published, 0);
    await queue.close();
    await workHere(stream, address);
    const ledger: Ledger = await openLedger(address, { mode: 'existing' });
    const { sighting, problem } = await ledger.countByKind({}).finally(() => ledger.close());
    assert.deepEqual([sighting, problem], [3, 3]);
  });

  it('finishes what it has in hand when it is asked to stop, and leaves the rest in the queue', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `page-${at}.html`);
    const { folder, stream, address } = setUp(names);
    assert.equal((await runHere(['read', folder, '--stream', stream])).code, 0);
    const worker = startWorker(stream, address);
    await untilPages(address, 2);
    worker.stop();
    const { code, stderr } = await worker.ended;
    assert.equal(code, 0, stderr);
    // What was handed back counts as in work until somebody takes it.
    const { waiting, inWork } = await lookAtQueue(stream);
    assert.equal(waiting + inWork, names.length - (await countPages(address)));
    assert.ok(waiting > 0, 'every page was read before the stop');
    assert.equal((await startWorker(stream, address, ['--until-empty']).ended).code, 0);
    assert.equal(await countPages(address), names.length);
  });

  it('says so where there is no server, no such queue, or no such address', async () => {
    const { address } = setUp([]);
    assert.match(
      await printRefusal(['work', '--stream', 'nats://127.0.0.1:1', '-l', address]),
      /^STREAM_UNREACHABLE: the servers of nats:\/\/127\.0\.0\.1:1\/\?stream=demarche do not answer/u,
    );
    assert.match(await printRefusal(['work', '--stream', 'http://a', '-l', address]), /^STREAM_UNUSABLE: /u);
    await assert.rejects(lookAtQueue(`${cluster?.address}/?stream=none`), { code: 'STREAM_NOT_FOUND' });
  });
});
