// How the network is asked: with leave, in turn, within limits. The servers are real and on this machine.

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeFetcher } from '../../src/page/fetch/make-fetcher.ts';
import type { Fetched, Fetcher, FetchSettings } from '../../src/page/fetch/types.ts';
import { leadsTo, type Site, sends, startSite } from './start-site.ts';

const settings: FetchSettings = {
  userAgent: 'Demarche/0.0.0 (+mailto:ada@news.example)',
  now: () => new Date(),
  allowPrivate: true,
  delayMs: 0,
  backoffMs: 1,
  longestWaitMs: 2_000,
};

function told(fetched: Fetched): string {
  if (fetched.kind === 'answer') return Buffer.from(fetched.bytes).toString();
  return fetched.kind === 'failure' ? fetched.code : fetched.kind;
}

let site: Site;
let fetcher: Fetcher;
beforeEach(async () => {
  site = await startSite();
  fetcher = makeFetcher(settings);
});
afterEach(async () => {
  await fetcher.close();
  await site.close();
});

const paths = () => site.asked.map(({ path }) => path);
const get = async (path: string) => told(await fetcher.get(site.origin + path));

describe('a page by its address', () => {
  it('is had whole, its gzip undone, by a program that says who it is', async () => {
    site.paths.set('/a', sends(gzipSync('news'), { 'content-encoding': 'gzip' }));
    assert.equal(await get('/a'), 'news');
    assert.deepEqual(paths(), ['/robots.txt', '/a']);
    assert.equal(site.asked[1]?.headers['user-agent'], settings.userAgent);
  });

  it('is asked for by what is known of it, and then need not be sent', async () => {
    site.paths.set('/a', (response, { headers }) =>
      response
        .writeHead(
          headers['if-none-match'] === '"1"' && headers['if-modified-since'] !== undefined ? 304 : 200,
        )
        .end(),
    );
    const conditions = { etag: '"1"', lastModified: 'Wed, 21 Oct 2026 07:28:00 GMT' };
    assert.equal((await fetcher.get(`${site.origin}/a`, { conditions })).kind, 'unchanged');
    assert.equal((await fetcher.get(`${site.origin}/a`)).kind, 'answer');
  });

  it('is found where it was moved to', async () => {
    site.paths.set('/a', leadsTo('/b', 301));
    site.paths.set('/b', leadsTo(`${site.origin}/c`));
    site.paths.set('/c', sends('news'));
    const got = await fetcher.get(`${site.origin}/a`);
    assert.deepEqual([told(got), got.kind === 'answer' && got.url], ['news', `${site.origin}/c`]);
  });

  it('is given up where it leads on without end, or out of the web', async () => {
    site.paths.set('/a', leadsTo('/a'));
    assert.equal(await get('/a'), 'REDIRECTS');
    assert.equal(paths().filter((path) => path === '/a').length, 11);
    site.paths.set('/file', leadsTo('file:///etc/passwd'));
    assert.equal(await get('/file'), 'BAD_ADDRESS');
  });

  it('is told as missing, closed or gone', async () => {
    site.paths.set('/closed', sends('', {}, 403));
    assert.deepEqual([await get('/none'), await get('/closed')], ['HTTP_STATUS', 'HTTP_STATUS']);
  });
});

describe('a server in trouble', () => {
  it('is asked again, after the time that it names', async () => {
    site.paths.set('/a', (response, _, times) =>
      times === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('news'),
    );
    assert.equal(await get('/a'), 'news');
  });

  it('is asked three times, no more', async () => {
    site.paths.set('/a', sends('', {}, 503));
    assert.equal(await get('/a'), 'BUSY');
    assert.equal(paths().filter((path) => path === '/a').length, 3);
  });

  it('is left alone where it wants to be left for long', async () => {
    site.paths.set('/a', sends('', { 'retry-after': '3600' }, 429));
    assert.equal(await get('/a'), 'BUSY');
    assert.equal(paths().filter((path) => path === '/a').length, 1);
  });

  it('may break off: the page is asked for again', async () => {
    site.paths.set('/a', (response, _, times) => {
      if (times > 1) return void response.end('news');
      response.writeHead(200, { 'content-length': '100' }).write('ne');
      setTimeout(() => response.destroy(), 20);
    });
    assert.equal(await get('/a'), 'news');
  });

  it('costs no more than its limits: too slow, too long, unpacking to too much', async () => {
    const hasty = makeFetcher({ ...settings, requestMs: 200 });
    site.paths.set('/slow', () => {});
    site.paths.set('/drip', (response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    assert.equal(told(await hasty.get(`${site.origin}/slow`)), 'TOO_SLOW');
    assert.equal(told(await hasty.get(`${site.origin}/drip`)), 'TOO_SLOW');
    await hasty.close();
    site.paths.set('/long', (response) => {
      const pour = (): boolean => response.write(Buffer.alloc(64 * 1024)) && pour();
      response.on('drain', pour);
      pour();
    });
    assert.equal(told(await fetcher.get(`${site.origin}/long`, { limitBytes: 100_000 })), 'TOO_LARGE');
    site.paths.set('/bomb', sends(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }));
    assert.equal(await get('/bomb'), 'TOO_LARGE');
  });

  it('may send a damaged gzip', async () => {
    site.paths.set('/a', sends(gzipSync('news').subarray(0, 15), { 'content-encoding': 'gzip' }));
    assert.equal(await get('/a'), 'CODING_CORRUPT');
  });

  it('may not be there at all', async () => {
    const { origin } = site;
    await site.close();
    site = await startSite();
    assert.equal(told(await fetcher.get(`${origin}/a`)), 'ROBOTS_UNREACHABLE');
  });
});

describe('a run that is stopped', () => {
  it('waits for nothing any more', async () => {
    const stop = new AbortController();
    const stopped = makeFetcher({ ...settings, signal: stop.signal });
    site.paths.set('/a', () => stop.abort());
    await assert.rejects(stopped.get(`${site.origin}/a`), { name: 'AbortError' });
    await stopped.close();
  });
});

describe('robots.txt', () => {
  it('closes what it names to this program, and is asked for once', async () => {
    site.paths.set(
      '/robots.txt',
      sends('User-agent: *\nDisallow:\n\nUser-agent: demarche\nDisallow: /closed\nAllow: /closed/but'),
    );
    for (const path of ['/open', '/closed/but', '/closed/a']) site.paths.set(path, sends('news'));
    assert.deepEqual(
      [await get('/open'), await get('/closed/but'), await get('/closed/a')],
      ['news', 'news', 'ROBOTS'],
    );
    assert.deepEqual(paths(), ['/robots.txt', '/open', '/closed/but']);
  });

  it('is heeded for the page that a redirection leads to', async () => {
    site.paths.set('/robots.txt', sends('User-agent: *\nDisallow: /closed'));
    site.paths.set('/open', leadsTo('/closed'));
    assert.equal(await get('/open'), 'ROBOTS');
  });

  it('allows all where there is none, nothing where it cannot be had', async () => {
    site.paths.set('/a', sends('news'));
    site.paths.set('/robots.txt', sends('', {}, 403));
    assert.equal(await get('/a'), 'news');
    site.paths.set('/robots.txt', sends('', {}, 500));
    const other = makeFetcher(settings);
    assert.equal(told(await other.get(`${site.origin}/a`)), 'ROBOTS_UNREACHABLE');
    await other.close();
  });

  it('may name a pause: a long one is refused', async () => {
    site.paths.set('/robots.txt', sends('User-agent: *\nCrawl-delay: 3600'));
    site.paths.set('/a', sends('news'));
    assert.equal(await get('/a'), 'ROBOTS');
  });
});

describe('addresses of this machine and of local networks', () => {
  const guarded = makeFetcher({ ...settings, allowPrivate: false });
  after(() => guarded.close());

  it('are refused by number and by name, and no server is asked', async () => {
    const { port } = new URL(site.origin);
    const named = [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
      '2130706433',
      '0x7f.1',
      '10.0.0.1',
      '169.254.169.254',
    ];
    for (const host of named)
      assert.equal(told(await guarded.get(`http://${host}:${port}/a`)), 'ADDRESS_REFUSED', host);
    assert.deepEqual(site.asked, []);
  });
});
