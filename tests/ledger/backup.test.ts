// A ledger copied to another: the same chain, also where a run goes on meanwhile, and never over what is another ledger.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { makeEntry } from '../../src/record/index.ts';
import { copyLedger } from '../../src/run/index.ts';
import { drawFrom } from './oracle/draw.ts';
import { randomHistory } from './oracle/random-history.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-backup-'));
after(() => rmSync(scratch, { recursive: true }));

let files = 0;
const freshPath = () => join(scratch, `ledger-${files++}.db`);
const open = (path = freshPath()) => openLedger(path, { mode: 'create' });

const bytes = Buffer.from('Ruritania expelled two envoys.');
const pageId = createHash('sha256').update(bytes).digest('hex');

/** A ledger to which much has happened; one page has its bytes. */
async function fill(ledger: Ledger, seed: number): Promise<Ledger> {
  for (const { entries, taking } of randomHistory(drawFrom(seed))) await ledger.append(entries, taking);
  const page = makeEntry('page', {
    ...{ pageId, mediaType: 'text/plain', lengthBytes: bytes.length, charset: 'utf-8' },
  });
  const taking = { recordedAt: '2024-06-01T00:00:00.000Z', location: '/pages/envoys.txt' };
  await ledger.append([page], taking, { pageId, bytes });
  return ledger;
}

const all = (ledger: Ledger) => ledger.entriesFrom(1, 10_000);

describe('a copy', () => {
  it('has the same entries, instants, places, chain and bytes', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const [from, to] = [await fill(await open(), seed), await open()];
      const summary = await copyLedger(from, to);
      assert.deepEqual([await all(to), summary.pages], [await all(from), 1]);
      assert.deepEqual(Buffer.from((await to.pageBytes(pageId)) ?? []), bytes);
      assert.deepEqual(await to.verify(), await from.verify());
      await Promise.all([from.close(), to.close()]);
    }
  });

  it('made once more brings the earlier one up to date', async () => {
    const [from, to] = [await fill(await open(), 1), await open()];
    const { copied } = await copyLedger(from, to);
    await fill(from, 2);
    const again = await copyLedger(from, to);
    assert.equal(again.already, copied);
    assert.ok(again.copied > 0);
    assert.deepEqual(await all(to), await all(from));
    assert.equal((await copyLedger(from, to)).copied, 0);
    await Promise.all([from.close(), to.close()]);
  });

  it('takes watched feeds along, with the items that wait and those that are done', async () => {
    const [from, to] = [await fill(await open(), 1), await open()];
    const [feed, askedAt] = ['https://wire.example/feed', '2024-06-01T00:00:00.000Z'];
    const items = ['read', 'to-be-read'].map((name) => ({
      ...{ item: name, digest: `digest of ${name}`, page: name, said: `what the feed says of ${name}` },
    }));
    await from.feeds.add(feed, askedAt);
    const listed = { title: 'Wire', etag: '"1"', lastModified: null, items };
    await from.feeds.note(feed, { askedAt, fault: null, listed });
    await from.append([], {
      recordedAt: askedAt,
      location: null,
      listed: { feed, item: 'read', digest: 'digest of read' },
    });
    await to.feeds.add('https://old.example/feed', askedAt);
    const { feeds } = await copyLedger(from, to);
    assert.equal(feeds, 1);
    assert.deepEqual(await to.feeds.kept(), await from.feeds.kept());
    assert.deepEqual(
      (await to.feeds.waiting(feed)).map(({ item, said }) => [item, said]),
      [['to-be-read', 'what the feed says of to-be-read']],
    );
    await copyLedger(from, to);
    assert.deepEqual(await to.feeds.kept(), await from.feeds.kept());
    await Promise.all([from.close(), to.close()]);
  });

  it('that was stopped goes on', async () => {
    const [from, to] = [await fill(await open(), 1), await open()];
    const stop = new AbortController();
    stop.abort();
    const { stoppedEarly, copied } = await copyLedger(from, to, { signal: stop.signal });
    assert.deepEqual([stoppedEarly, copied], [true, 0]);
    assert.equal((await copyLedger(from, to)).stoppedEarly, false);
    assert.deepEqual(await all(to), await all(from));
    await Promise.all([from.close(), to.close()]);
  });

  it('is not laid over another ledger', async () => {
    const [from, to] = [await fill(await open(), 1), await fill(await open(), 2)];
    const before = await all(to);
    await assert.rejects(copyLedger(from, to), { code: 'BACKUP_OF_ANOTHER' });
    assert.deepEqual(await all(to), before);
    await Promise.all([from.close(), to.close()]);
  });

  it('is not made of a ledger that was changed', async () => {
    const path = freshPath();
    await (await fill(await open(path), 1)).close();
    const database = new DatabaseSync(path);
    database.exec("UPDATE entries SET location = '/elsewhere.txt' WHERE seq = 3");
    database.close();
    const [from, to] = [await open(path), await open()];
    await assert.rejects(copyLedger(from, to), { code: 'LEDGER_FAULT' });
    await Promise.all([from.close(), to.close()]);
  });
});

describe('a copy of a ledger that grows', () => {
  it('is a whole earlier state of it', async () => {
    const [from, to] = [await fill(await open(), 1), await open()];
    const growing = (async () => {
      for (let seed = 10; seed < 20; seed += 1) await fill(from, seed);
    })();
    const { head } = await copyLedger(from, to);
    await growing;
    assert.equal(await from.chainHashAt(head.seq), head.chainHash);
    assert.deepEqual((await to.verify()).faults, []);
    await Promise.all([from.close(), to.close()]);
  });
});
