// Pages read by threads: the very ledger that one thread makes, whatever becomes of a thread.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import {
  type PageReader,
  readHere,
  readInThreads,
  readIntoLedger,
  rereadLedger,
  type ThreadOptions,
} from '../../src/run/index.ts';
import { writeEnvoyPages } from '../ledger/envoy-pages.ts';
import { root } from '../run-demarche.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-threads-'));
after(() => rmSync(scratch, { recursive: true }));

const envoys = join(scratch, 'envoys');
before(() => writeEnvoyPages(envoys));
const reader = loadReader();
const now = () => '2026-01-01T00:00:00.000Z';
let ledgers = 0;

async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(join(scratch, `${ledgers++}.db`), { mode: 'create' });
  return work(ledger).finally(() => ledger.close());
}

async function withThreads<T>(options: ThreadOptions, work: (pages: PageReader) => Promise<T>): Promise<T> {
  const pages = readInThreads(options);
  return work(pages).finally(() => pages.close());
}

const chainOf = (ledger: Ledger) => ledger.entriesFrom(1, 1_000_000);

/** The chain, and what the run said of itself. */
async function readAll(pages: PageReader, paths: readonly string[]) {
  return withLedger(async (ledger) => {
    const summary = await readIntoLedger(paths, ledger, pages, { now });
    assert.deepEqual((await ledger.verify()).faults, []);
    return { summary, chain: await chainOf(ledger) };
  });
}

describe('pages read by threads', () => {
  it('give the chain and the summary that one thread gives, a page that comes twice included', async () => {
    const empty = join(scratch, 'empty.txt');
    writeFileSync(empty, '');
    const paths = [envoys, join(root, 'examples/pages/plane-call.txt'), envoys, empty];
    const here = await readAll(readHere(reader), paths);
    assert.equal(here.summary.unreadable.length, 1);
    assert.deepEqual([here.summary.read, here.summary.alreadyKnown], [61, 60]);
    await withThreads({ threads: 3 }, async (pages) => {
      assert.deepEqual(await readAll(pages, paths), here);
    });
  });

  it('give the chain of one thread when they are read again', async () => {
    const older = { ...reader, version: 'older' };
    const again = (pages: PageReader) =>
      withLedger(async (ledger) => {
        await readIntoLedger([envoys], ledger, older, { now });
        const summary = await rereadLedger(ledger, pages, { now });
        return { summary, chain: await chainOf(ledger) };
      });
    const here = await again(readHere(reader));
    assert.equal(here.summary.read, 60);
    await withThreads({ threads: 2 }, async (pages) => assert.deepEqual(await again(pages), here));
  });

  it('are all taken that were begun when the run is stopped, and the next run goes on', async () => {
    const whole = await readAll(readHere(reader), [envoys]);
    await withThreads({ threads: 2 }, (pages) =>
      withLedger(async (ledger) => {
        const stop = new AbortController();
        const options = { now, onPage: () => stop.abort(), signal: stop.signal };
        const { read, stoppedEarly } = await readIntoLedger([envoys], ledger, pages, options);
        assert.equal(stoppedEarly, true);
        assert.ok(read >= 1 && read <= pages.pagesAtOnce + 1, `${read} were read`);
        await readIntoLedger([envoys], ledger, pages, { now });
        const ids = (await chainOf(ledger)).map(({ id }) => id).sort();
        assert.deepEqual(ids, whole.chain.map(({ id }) => id).sort());
      }),
    );
  });

  it('are none where tables are at fault, and the run ends in the words about those', async () => {
    const own = join(scratch, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'persons.tsv'), 'no\theader\n');
    process.env['DEMARCHE_TABLES'] = own;
    try {
      const words: string[] = [];
      assert.throws(
        () => loadReader(),
        ({ message }: Error) => words.push(message) > 0,
      );
      await withThreads({ threads: 2 }, (pages) =>
        assert.rejects(readAll(pages, [envoys]), { message: words[0] }),
      );
    } finally {
      delete process.env['DEMARCHE_TABLES'];
    }
  });
});

describe('a page that breaks its thread', () => {
  const file = new URL('./breaking-thread.ts', import.meta.url);

  /** Reads five sound pages with this text among them, with a thread that breaks over it; gives the problems. */
  async function readWith(text: string, options: Partial<ThreadOptions> = {}) {
    const folder = mkdtempSync(join(scratch, 'broken-'));
    for (const day of [1, 2, 4, 5, 6])
      writeFileSync(
        join(folder, `${day}.txt`),
        `Envoys leave\n\nPoland expelled two diplomats of Belarus on ${day} May 2024.\n`,
      );
    const broken = join(folder, '3.txt');
    const told =
      'Latvia recalled its ambassador to Russia on 3 May 2024.\n\nThe ministry in Riga said so.\n\n';
    writeFileSync(broken, `Latvia recalls its ambassador to Russia\n\n${told.repeat(2)}${text}\n`);
    return withThreads({ threads: 2, file, ...options }, (pages) =>
      withLedger(async (ledger) => {
        const { read, unreadable } = await readIntoLedger([folder], ledger, pages, { now });
        assert.ok(unreadable.every(({ location }) => location === broken));
        assert.deepEqual((await ledger.verify()).faults, []);
        const kept = (await chainOf(ledger)).find(({ kind }) => kind === 'problem');
        assert.equal(kept?.location ?? broken, broken);
        // The next run, in which nothing breaks, reads it.
        const { added } = await readIntoLedger([folder], ledger, reader, { now });
        assert.equal(added.reading ?? 0, unreadable.length);
        return { read, codes: unreadable.map(({ code }) => code) };
      }),
    );
  }

  it('is tried once more alone, and read where it was not at fault', async () => {
    const marker = join(scratch, 'marker');
    assert.deepEqual(await readWith(`ENDS_ONCE ${marker} `), { read: 6, codes: [] });
  });

  it('is named by a problem where it ends the second thread, too; the others are read', async () => {
    assert.deepEqual(await readWith('ENDS_ALWAYS'), { read: 5, codes: ['READING_BROKE_OFF'] });
  });

  it('is named where it takes all memory that a thread may have', async () => {
    const read = await readWith('FILLS_MEMORY', { threads: 1, heapMebibytes: 256 });
    assert.deepEqual(read, { read: 5, codes: ['READING_BROKE_OFF'] });
  });

  it('is ended and named where it takes longer than a page may', async () => {
    assert.deepEqual(await readWith('LOOPS', { threads: 1, limitSeconds: 5 }), {
      read: 5,
      codes: ['TIME_LIMIT'],
    });
  });
});
