// `demarche read` with feeds and sitemaps, by their addresses and as files.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { newsPage, rssOf } from './site-of-news.ts';
import { type Site, sends, startSite } from './start-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-feeds-'));
let site: Site;
before(async () => {
  site = await startSite();
  for (const number of [1, 2, 3]) site.paths.set(`/${number}`, sends(newsPage(number)));
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

let ledgers = 0;
async function read(...args: string[]) {
  ledgers += 1;
  const ledger = join(scratch, `${ledgers}.db`);
  const { code, stdout } = await runHere([
    'read',
    '-l',
    ledger,
    '--allow-private',
    '--delay',
    '0ms',
    '--json',
    ...args,
  ]);
  const { read: whole, unreadable } = JSON.parse(stdout);
  return { ledger, code, whole, faults: unreadable.map((each: { code: string }) => each.code) };
}

describe('read with feeds', () => {
  it('reads what a feed lists, and keeps the day that it tells', async () => {
    const undated = newsPage(4).replace(' on Tuesday, 5 March 2024', '');
    site.paths.set('/4', sends(undated));
    const date = 'Wed, 06 Mar 2024 10:00:00 GMT';
    site.paths.set(
      '/feed',
      sends(rssOf(site.origin, [{ path: '/1' }, { path: '/4', date }, { path: '/none' }]), {
        'content-type': 'application/rss+xml',
      }),
    );
    const { ledger, whole, faults } = await read(`${site.origin}/feed`);
    assert.deepEqual([whole, faults], [2, ['HTTP_STATUS']]);
    const opened = await openLedger(ledger, { mode: 'existing' });
    const articles = await opened.ofKind('article', {});
    await opened.close();
    const { published, method } = articles[1]?.content.dating ?? {};
    assert.deepEqual([published, method], [{ from: '2024-03-06', to: '2024-03-06' }, 'feed-day']);
  });

  it('reads a file of a feed only where that is said', async () => {
    const path = join(scratch, 'feed.xml');
    writeFileSync(path, rssOf(site.origin, [{ path: '/1' }]));
    assert.deepEqual((await read(path)).faults, ['BAD_FEED']);
    assert.equal((await read('--feed', path)).whole, 1);
    const page = join(scratch, 'page.html');
    writeFileSync(page, newsPage(1));
    assert.deepEqual((await read('--feed', page)).faults, ['BAD_FEED']);
  });

  it('follows a list of sitemaps, packed or not, and names one that is damaged', async () => {
    const sitemap = (...paths: string[]) =>
      `<urlset>${paths.map((path) => `<url><loc>${site.origin}${path}</loc></url>`).join('')}</urlset>`;
    const packed = { 'content-type': 'application/gzip' };
    site.paths.set('/s1.xml', sends(sitemap('/1', '/2'), { 'content-type': 'text/xml' }));
    site.paths.set('/s2.xml.gz', sends(gzipSync(sitemap('/2', '/3')), packed));
    site.paths.set('/s3.xml.gz', sends(gzipSync(sitemap('/3')).subarray(0, 30), packed));
    const names = ['/s1.xml', '/s2.xml.gz', '/s3.xml.gz', '/list.xml'];
    const list = names.map((name) => `<sitemap><loc>${site.origin}${name}</loc></sitemap>`).join('');
    site.paths.set(
      '/list.xml',
      sends(`<sitemapindex>${list}</sitemapindex>`, { 'content-type': 'text/xml' }),
    );
    const { whole, faults } = await read(`${site.origin}/list.xml`);
    assert.deepEqual([whole, faults], [3, ['GZIP_CORRUPT']]);
  });

  it('reads the article that a feed holds itself', async () => {
    const held = `{"version": "https://jsonfeed.org/version/1.1", "title": "P", "items": [{"id": "1", "title": "Chile expels envoys of Kenya",
      "date_published": "2024-03-05T10:00:00Z", "content_html": "<p>Chile expelled two envoys of Kenya on Tuesday.</p><p>Kenya called it a mistake.</p>"}]}`;
    const path = join(scratch, 'feed.json');
    writeFileSync(path, held);
    assert.equal((await read('--feed', path)).whole, 1);
  });
});
