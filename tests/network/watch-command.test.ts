// `demarche watch` on the command line: rounds, the list, removal, and words for what is wrong.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { runHere } from '../cli/run-here.ts';
import { startDemarche } from '../demarche-beside.ts';
import { newsPage, rssOf } from './site-of-news.ts';
import { type Site, sends, startSite } from './start-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-watch-'));
const ledger = join(scratch, 'w.db');
let site: Site;
before(async () => {
  site = await startSite();
  site.paths.set('/1', sends(newsPage(1)));
  site.paths.set(
    '/feed',
    sends(rssOf(site.origin, [{ path: '/1' }]), { 'content-type': 'application/rss+xml' }),
  );
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

const polite = ['--allow-private', '--delay', '0ms'];
const watch = (...args: string[]) => runHere(['watch', '-l', ledger, ...args]);

describe('demarche watch', () => {
  it('says what a feed gave', async () => {
    const { code, stdout, stderr } = await watch(`${site.origin}/feed`, '--once', ...polite);
    assert.equal(code, 0);
    assert.match(stderr, /^Santiago Wire \(http:\S+\/feed\): 1 items, 1 new, 0 changed$/mu);
    assert.match(stdout, /^1 page read, 0 already known, 0 unreadable$/mu);
  });

  it('goes on with the feeds of the ledger, a line of JSON a round', async () => {
    const { code, stdout } = await watch('--once', '--json', ...polite);
    const { read, feeds } = JSON.parse(stdout);
    assert.deepEqual([code, read, feeds.length, feeds[0].fresh], [0, 0, 1, 0]);
  });

  it('names feeds that cannot be had, and lists all', async () => {
    const { code, stderr } = await watch(`${site.origin}/none`, '--once', ...polite);
    assert.equal(code, 3);
    assert.match(stderr, /\/none: HTTP_STATUS: .* answered 404/u);
    const { stdout } = await watch('--list');
    assert.match(stdout, /^Santiago Wire .*: 1 items, asked for 20/mu);
    assert.match(stdout, /\/none: 0 items, asked for .*\n {2}HTTP_STATUS/u);
    assert.equal(JSON.parse((await watch('--list', '--json')).stdout).feeds.length, 2);
  });

  it('lets a monitor look in, and tells machines what it does', async () => {
    const watching = startDemarche(
      ['watch', '-l', ledger, '--every', '1h', '--metrics', '0', '--log', 'json', ...polite],
      'pipe',
    );
    const lines: Record<string, unknown>[] = [];
    for await (const line of createInterface(watching.stderr ?? process.stdin)) {
      lines.push(JSON.parse(line));
      if (lines.at(-1)?.['message'] === 'round ended') break;
    }
    const said = (message: string) => lines.filter((line) => line['message'] === message);
    const text = await (await fetch(String(said('a monitor may look in')[0]?.['address']))).text();
    watching.kill('SIGTERM');
    await once(watching, 'exit');
    assert.deepEqual(
      said('feed asked').map(({ fresh }) => fresh),
      [0, 0],
    );
    assert.match(String(said('feed at fault')[0]?.['fault']), /^HTTP_STATUS/u);
    for (const sample of ['demarche_feeds_asked_total{outcome="failed"} 1', 'demarche_items_waiting 0'])
      assert.ok(text.split('\n').includes(sample), text);
  });

  it('ends the reading of a page that takes longer than it may, names it, and reads the others', async () => {
    const other = join(scratch, 'long.db');
    const told = 'Chile told Peru on Monday that it would send two envoys to Lima in May. ';
    site.paths.set(
      '/long',
      sends(`<article><h1>Chile tells Peru</h1><p>${told.repeat(20_000)}</p></article>`),
    );
    site.paths.set('/2', sends(newsPage(2)));
    const listed = rssOf(site.origin, [{ path: '/long' }, { path: '/2' }]);
    site.paths.set('/both', sends(listed, { 'content-type': 'application/rss+xml' }));
    const { code, stdout } = await runHere([
      ...['watch', '-l', other, `${site.origin}/both`, '--once', '--json', '--page-limit', '1', ...polite],
    ]);
    const { read, unreadable } = JSON.parse(stdout);
    assert.deepEqual([code, read, unreadable.length], [3, 1, 1], stdout);
    assert.deepEqual([unreadable[0].code, unreadable[0].location], ['TIME_LIMIT', `${site.origin}/long`]);
  });

  it('forgets feeds', async () => {
    const { stdout } = await watch('--remove', `${site.origin}/none`);
    assert.doesNotMatch(stdout, /\/none/u);
    const again = await watch('--remove', `${site.origin}/none`);
    assert.deepEqual([again.code, /is not watched/u.test(again.stderr)], [2, true]);
  });

  it('refuses what is no address, and a ledger without feeds', async () => {
    assert.deepEqual([(await watch('feed.xml')).code, (await watch('--every', 'soon')).code], [2, 2]);
    const empty = join(scratch, 'empty.db');
    await runHere(['read', '-l', empty, import.meta.filename]);
    assert.match((await runHere(['watch', '-l', empty])).stderr, /watches no feeds/u);
  });

  it('stops between two rounds when it is asked to', async () => {
    const child = startDemarche(['watch', '-l', ledger, '--every', '1h', ...polite], 'pipe');
    child.stderr?.on('data', (words) => String(words).includes('Santiago Wire') && child.kill('SIGTERM'));
    const [code] = await once(child, 'exit');
    assert.equal(code, 130);
  });
});
