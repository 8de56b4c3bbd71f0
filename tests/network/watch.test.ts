// Feeds that are kept read, on both engines, from a server that misbehaves: nothing is lost, nothing is read twice.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { type Feeds, openFeeds } from '../../src/page/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { watchFeeds } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { type FeedEntry, newsPage, rssOf } from './site-of-news.ts';
import { type Answerer, leadsTo, type Site, sends, startSite } from './start-site.ts';

const reader = loadReader();
const now = () => new Date().toISOString();
const xml = { 'content-type': 'application/rss+xml' };

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`watched feeds in ${engine}`, { skip }, () => {
    let site: Site;
    let address: string;
    let ledger: Ledger;
    let feeds: Feeds;

    const openAll = async () => {
      ledger = await openLedger(address, { mode: 'create' });
      feeds = await openFeeds({
        ...{ userAgent: 'Demarche/0.0.0', now: () => new Date(), allowPrivate: true },
        ...{ delayMs: 0, backoffMs: 1, requestMs: 1_000 },
      });
    };
    const closeAll = async () => {
      await feeds.close();
      await ledger.close();
    };

    beforeEach(async () => {
      site = await startSite();
      address = freshLedger();
      await openAll();
      for (const number of [1, 2, 3]) site.paths.set(`/${number}`, sends(newsPage(number)));
    });
    afterEach(async () => {
      await closeAll();
      await site.close();
    });

    const timesAsked = (path: string) => site.asked.filter((asked) => asked.path === path).length;
    const feedOf = (...entries: FeedEntry[]) => rssOf(site.origin, entries);
    const watch = async (path = '/feed') => ledger.feeds.add(site.origin + path, now());
    const round = () => watchFeeds(ledger, reader, feeds, { now, everyMs: null });
    const counts = async () => {
      const { read, alreadyKnown, unreadable, waiting } = await round();
      return [read, alreadyKnown, unreadable.length, waiting];
    };

    it('are read once, and asked for by what is known of them', async () => {
      site.paths.set('/feed', (response, { headers }) =>
        headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { ...xml, etag: '"1"' }).end(feedOf({ path: '/1' }, { path: '/2' })),
      );
      assert.equal(await watch(), true);
      assert.equal(await watch(), false);
      assert.deepEqual(await counts(), [2, 0, 0, 0]);
      const { feeds: reports, read } = await round();
      assert.deepEqual([reports[0]?.listed, read], [null, 0]);
      assert.deepEqual([timesAsked('/feed'), timesAsked('/1')], [2, 1]);
      const [feed] = await ledger.feeds.all();
      assert.deepEqual([feed?.title, feed?.items, feed?.waiting, feed?.fault], ['Santiago Wire', 2, 0, null]);
      assert.deepEqual((await ledger.verify()).faults, []);
    });

    it('give what is new, and what is changed as a new page', async () => {
      site.paths.set('/feed', sends(feedOf({ path: '/1' }, { path: '/2' }), xml));
      await watch();
      assert.deepEqual(await counts(), [2, 0, 0, 0]);
      site.paths.set('/2', sends(newsPage(2, 'received')));
      site.paths.set(
        '/feed',
        sends(feedOf({ path: '/3' }, { path: '/2', title: 'changed' }, { path: '/1' }), xml),
      );
      const report = await round();
      assert.deepEqual([report.feeds[0]?.fresh, report.feeds[0]?.changed, report.read], [1, 1, 2]);
      assert.deepEqual(['/1', '/2', '/3'].map(timesAsked), [1, 2, 1]);
      // Changed in the feed alone: the same bytes are no new page.
      site.paths.set('/feed', sends(feedOf({ path: '/1', title: 'changed' }), xml));
      assert.deepEqual(await counts(), [0, 1, 0, 0]);
      assert.deepEqual(await counts(), [0, 0, 0, 0]);
    });

    it('of several hosts are asked at the same time', async () => {
      const other = site.origin.replace('127.0.0.1', 'localhost');
      const { promise: isAsked, resolve } = Promise.withResolvers<void>();
      site.paths.set(
        '/slow',
        (response, ...rest) => void isAsked.then(() => sends(newsPage(1))(response, ...rest)),
      );
      site.paths.set('/quick', (response, ...rest) => {
        resolve();
        sends(newsPage(2))(response, ...rest);
      });
      site.paths.set('/feed', sends(feedOf({ path: '/slow' }), xml));
      site.paths.set('/other', sends(rssOf(other, [{ path: '/quick' }]), xml));
      await watch('/feed');
      await ledger.feeds.add(`${other}/other`, now());
      assert.deepEqual(await counts(), [2, 0, 0, 0]);
    });

    it('that list the same page have it read once', async () => {
      site.paths.set('/feed', sends(feedOf({ path: '/1', title: 'here' }), xml));
      site.paths.set('/other', sends(feedOf({ path: '/1', id: 'x', title: 'there' }), xml));
      await watch();
      await watch('/other');
      assert.deepEqual(await counts(), [1, 0, 0, 0]);
      assert.equal(timesAsked('/1'), 1);
    });

    it('wait for a page that cannot be had now, also once the feed lists it no more', async () => {
      site.paths.set('/feed', sends(feedOf({ path: '/1' }, { path: '/2' }, { path: '/3' }), xml));
      site.paths.set('/1', sends('', { 'retry-after': '600' }, 429));
      site.paths.set('/2', sends(gzipSync(newsPage(2)).subarray(0, 40), { 'content-encoding': 'gzip' }));
      await watch();
      assert.deepEqual(await counts(), [1, 0, 0, 2]);
      site.paths.set('/feed', sends(feedOf({ path: '/3' }), xml));
      site.paths.set('/1', leadsTo('/moved'));
      site.paths.set('/moved', sends(newsPage(1)));
      site.paths.set('/2', sends(newsPage(2)));
      assert.deepEqual(await counts(), [2, 0, 0, 0]);
    });

    it('name what cannot be had for good, once', async () => {
      site.paths.set('/feed', sends(feedOf({ path: '/none' }, { path: '/map' }, { path: '/1' }), xml));
      site.paths.set('/map', sends('x', { 'content-type': 'image/png' }));
      await watch();
      assert.deepEqual(await counts(), [1, 0, 2, 0]);
      assert.deepEqual(await counts(), [0, 0, 0, 0]);
      const problems = await ledger.ofKind('problem', {});
      assert.deepEqual(
        problems.map(({ content, location }) => [content.code, location]),
        [
          ['HTTP_STATUS', `${site.origin}/none`],
          ['CONTENT_TYPE', `${site.origin}/map`],
        ],
      );
    });

    it('that are in trouble cost no other feed anything, and are read when they are well again', async () => {
      const troubles: Record<string, Answerer> = {
        '/slow': () => {},
        '/busy': sends('', { 'retry-after': '3600' }, 503),
        '/html': sends('<html><body>Sign in</body></html>'),
        '/endless': (response) => {
          const drip = setInterval(() => response.write('<item>'), 5);
          response.on('close', () => clearInterval(drip));
        },
        '/gzip': sends(Buffer.alloc(50, 7), { ...xml, 'content-encoding': 'gzip' }),
        '/round': leadsTo('/round'),
        '/bad': sends('<rss><channel><<<', xml),
      };
      for (const [path, answerer] of Object.entries(troubles)) {
        site.paths.set(path, answerer);
        await watch(path);
      }
      site.paths.set('/feed', sends(feedOf({ path: '/1', date: 'the day after tomorrow' }), xml));
      await watch();
      const { feeds: reports, read } = await round();
      assert.equal(read, 1);
      assert.deepEqual(
        reports.filter(({ faults }) => faults.length > 0).map((report) => new URL(report.address).pathname),
        Object.keys(troubles).toSorted(),
      );
      for (const path of Object.keys(troubles)) site.paths.set(path, sends(feedOf({ path: '/2' }), xml));
      assert.equal((await round()).read, 1);
      assert.ok((await ledger.feeds.all()).every(({ fault }) => fault === null));
    });

    it('that break off are read as far as they go, and asked for whole again', async () => {
      const whole = feedOf({ path: '/1' }, { path: '/2' });
      site.paths.set('/feed', (response, { headers }, times) => {
        assert.equal(headers['if-none-match'], undefined);
        response.writeHead(200, { ...xml, etag: '"1"' });
        response.end(times === 1 ? whole.slice(0, whole.lastIndexOf('<title>') + 3) : whole);
      });
      await watch();
      assert.deepEqual(await counts(), [1, 0, 0, 0]);
      assert.deepEqual(await counts(), [1, 0, 0, 0]);
    });

    it('go on where a run was stopped, with nothing twice', async () => {
      site.paths.set(
        '/feed',
        sends(feedOf({ path: '/1' }, { path: '/2' }, { path: '/3' }), { ...xml, etag: '"1"' }),
      );
      // Each answer is another page: reading one again would show.
      let answers = 0;
      const dynamic: Answerer = (response) => {
        answers += 1;
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(newsPage(answers).replace('Report', `Visit ${answers}`));
      };
      for (const path of ['/1', '/2', '/3']) site.paths.set(path, dynamic);
      await watch();
      const stop = new AbortController();
      const first = await watchFeeds(ledger, reader, feeds, {
        ...{ now, everyMs: null, signal: stop.signal },
        onPage: () => stop.abort(),
      });
      assert.equal(first.read < 3, true);
      await closeAll();
      await openAll();
      const second = await round();
      assert.equal(first.read + second.read, 3);
      assert.equal((await round()).read, 0);
      assert.equal((await ledger.ofKind('page', {})).length, 3);
    });

    it('are forgotten when they are removed, their pages are not', async () => {
      site.paths.set('/feed', sends(feedOf({ path: '/1' }), xml));
      await watch();
      await round();
      assert.equal(await ledger.feeds.remove(`${site.origin}/feed`), true);
      assert.equal(await ledger.feeds.remove(`${site.origin}/feed`), false);
      assert.deepEqual(await ledger.feeds.all(), []);
      assert.equal((await ledger.ofKind('article', {})).length, 1);
    });
  });
}
