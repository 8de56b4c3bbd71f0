// Articles by their keys, in a real file: as the clocks allow, the same for every order, and made again where the maker is another.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { type KeyMaker, type Ledger, openLedger } from './index.ts';
import { readingOf } from './sample-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-keys-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const freshPath = () => join(folder, `${files++}.db`);

/** The key of every article is the length of its text, its rank the first digit of its page. */
const byLength: KeyMaker = {
  version: 'length',
  keysOf: ({ content: { text, pageId } }) => ({
    keys: [text.length],
    rank: Number.parseInt(pageId.slice(0, 1), 16),
    profile: Uint8Array.from([text.length]),
  }),
};
const text = readingOf().flatMap((entry) => (entry.kind === 'article' ? [entry.content.text] : []))[0] ?? '';
const pages = ['a', 'b', 'c'].map((digit) => digit.repeat(64));
const all = { most: 9, includePossibly: true };

async function openWith(maker: KeyMaker, path = freshPath()): Promise<Ledger> {
  return openLedger(path, { mode: 'create', keys: maker });
}

async function take(ledger: Ledger, ...pageIds: readonly string[]): Promise<void> {
  for (const pageId of pageIds)
    await ledger.append(readingOf({ pageId }), { recordedAt: '2026-01-01T00:00:00.000Z', location: null });
}

async function pagesUnder(
  ledger: Ledger,
  key: number,
  options: { most: number; includePossibly: boolean } = all,
  clocks: { known?: string; recorded?: string } = {},
): Promise<string[]> {
  const hits = await ledger.articlesUnder([key, key + 1], clocks, options);
  const found = await Promise.all(hits.map(({ articleId }) => ledger.entry(articleId)));
  return found.map((entry) => (entry?.kind === 'article' ? entry.content.pageId.slice(0, 1) : ''));
}

describe('articles under a key', () => {
  it('are found as far as the clocks allow', async () => {
    const ledger = await openWith(byLength);
    await take(ledger, ...pages);
    const certain = { most: 9, includePossibly: false };
    assert.deepEqual(await pagesUnder(ledger, text.length), ['a', 'b', 'c']);
    assert.deepEqual(await pagesUnder(ledger, text.length + 5), []);
    assert.deepEqual(await pagesUnder(ledger, text.length, certain, { known: '2024-05-05' }), []);
    assert.deepEqual(await pagesUnder(ledger, text.length, all, { known: '2024-05-05' }), ['a', 'b', 'c']);
    assert.deepEqual(await pagesUnder(ledger, text.length, all, { recorded: '2025-12-31' }), []);
    await ledger.close();
  });

  it('are those of the smallest ranks, in whatever order they came', async () => {
    for (const order of [pages, pages.toReversed()]) {
      const ledger = await openWith(byLength);
      await take(ledger, ...order);
      assert.deepEqual(await pagesUnder(ledger, text.length, { ...all, most: 2 }), ['a', 'b']);
      await ledger.close();
    }
  });

  it('leave out a reading that a newer one took the place of', async () => {
    const ledger = await openWith(byLength);
    await take(ledger, ...pages);
    const newer = readingOf({ pageId: pages[0] ?? '', headline: 'Envoys expelled' }, '2');
    await ledger.append(newer, { recordedAt: '2026-01-02T00:00:00.000Z', location: null });
    const hits = await ledger.articlesUnder([text.length], {}, all);
    assert.equal(hits.length, 3);
    assert.ok(hits.some(({ articleId }) => articleId === newer[0]?.id));
    await ledger.close();
  });
});

describe('the index of keys', () => {
  it('is filled for a ledger that had none, and made again by another version of the maker', async () => {
    const path = freshPath();
    const before = await openLedger(path, { mode: 'create' });
    await take(before, ...pages);
    await assert.rejects(before.profiles({}), /without a maker of keys/u);
    await before.close();
    const first = await openWith(byLength, path);
    assert.deepEqual(await pagesUnder(first, text.length), ['a', 'b', 'c']);
    await first.close();
    const halved: KeyMaker = {
      version: 'half of the length',
      keysOf: (article) => ({ ...byLength.keysOf(article), keys: [0] }),
    };
    const second = await openWith(halved, path);
    assert.deepEqual(await pagesUnder(second, 0), ['a', 'b', 'c']);
    assert.deepEqual(await pagesUnder(second, text.length), []);
    await second.close();
  });

  it('gives what is compared of all articles, or of some', async () => {
    const ledger = await openWith(byLength);
    await take(ledger, ...pages);
    const profiles = await ledger.profiles({});
    assert.deepEqual(
      profiles.map(({ profile }) => [...profile]),
      [[text.length], [text.length], [text.length]],
    );
    const [one] = profiles;
    assert.equal((await ledger.profiles({}, { articleIds: [one?.articleId ?? ''] })).length, 1);
    assert.equal((await ledger.profiles({}, { atMost: 2 })).length, 2);
    await ledger.close();
  });

  it('is compared with the entries by verify', async () => {
    const path = freshPath();
    const ledger = await openWith(byLength, path);
    await take(ledger, ...pages);
    assert.deepEqual((await ledger.verify()).faults, []);
    for (const sql of ['UPDATE article_keys SET key = 7 WHERE seq = 1', 'DELETE FROM article_profiles']) {
      const database = new DatabaseSync(path);
      database.exec(sql);
      database.close();
      assert.match((await ledger.verify()).faults.at(-1)?.message ?? '', /is not what the entries give/u);
    }
    await ledger.close();
  });
});
