// `demarche read URL`: what comes of addresses, on the command line and in the ledger.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { leadsTo, type Site, sends, startSite } from './start-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-addresses-'));
const ledger = join(scratch, 'a.db');
let site: Site;
before(async () => {
  site = await startSite();
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

const story = `<html><head><title>Ghana expels envoys</title></head><body><article><h1>Ghana expels two diplomats of Togo</h1>
<p>Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry in Accra said. The two had been found near a barracks at night.</p>
<p>Togo said that it would close its embassy in Accra next week, and called the claim of Ghana an insult to the whole of West Africa.</p></article></body></html>`;

const read = (...args: string[]) =>
  runHere(['read', '-l', ledger, '--allow-private', '--delay', '0ms', '--json', ...args]);

describe('read with addresses', () => {
  it('reads a page where it was moved to, and bounds it by the day of reading', async () => {
    site.paths.set('/old', leadsTo('/news/envoys'));
    site.paths.set('/news/envoys', sends(story));
    const { code, stdout } = await read(`${site.origin}/old#top`);
    assert.deepEqual([code, JSON.parse(stdout).read], [0, 1]);
    const opened = await openLedger(ledger, { mode: 'existing' });
    const [article] = await opened.ofKind('article', {});
    await opened.close();
    const { published, method } = article?.content.dating ?? {};
    assert.equal(method, 'crawl-day');
    assert.equal(published?.from, null);
    assert.ok(Math.abs(Date.parse(published?.to ?? '') - Date.now()) < 3 * 86_400_000);
    assert.equal(article?.location, `${site.origin}/old#top`);
  });

  it('reads a PDF document there as one in a file, with what the server said of it', async () => {
    const envoys = { text: 'Togo expels two diplomats of Ghana', left: 60, bottom: 740, size: 20 };
    const told = { text: 'Togo expelled two diplomats of Ghana on Friday.', left: 60, bottom: 700 };
    const document = makePdf({ pages: [[envoys, told]] });
    const lastModified = 'Mon, 04 Mar 2024 10:00:00 GMT';
    site.paths.set(
      '/report',
      sends(document, { 'content-type': 'application/pdf', 'last-modified': lastModified }),
    );
    site.paths.set('/same', sends(document, { 'content-type': 'application/octet-stream' }));
    const { code, stdout } = await read(`${site.origin}/report`, `${site.origin}/same`);
    const summary = JSON.parse(stdout);
    assert.deepEqual([code, summary.read, summary.alreadyKnown], [0, 1, 1], stdout);
    const opened = await openLedger(ledger, { mode: 'existing' });
    const pages = await opened.ofKind('page', {});
    const articles = await opened.ofKind('article', {});
    await opened.close();
    const headers = pages.find(({ location }) => location?.endsWith('/report'))?.content.headers ?? '';
    assert.ok(headers.includes(`WARC-Target-URI: ${site.origin}/report`), headers);
    assert.ok(headers.includes(`Last-Modified: ${lastModified}`), headers);
    assert.ok(articles.some(({ content }) => content.headline === envoys.text));
  });

  it('reads the same bytes once', async () => {
    const { stdout } = await read(`${site.origin}/news/envoys`);
    assert.equal(JSON.parse(stdout).alreadyKnown, 1);
  });

  it('asks several hosts at the same time, and takes their pages in the order of the addresses', async () => {
    const other = site.origin.replace('127.0.0.1', 'localhost');
    const { promise: isAsked, resolve } = Promise.withResolvers<void>();
    const told = (body: string) => story.replaceAll('Ghana', body);
    site.paths.set(
      '/slow',
      (response, ...rest) => void isAsked.then(() => sends(told('Benin'))(response, ...rest)),
    );
    site.paths.set('/quick', (response, ...rest) => {
      resolve();
      sends(told('Niger'))(response, ...rest);
    });
    const [slow, quick] = [`${site.origin}/slow`, `${other}/quick`];
    const { stdout } = await read(slow, quick);
    assert.equal(JSON.parse(stdout).read, 2);
    const opened = await openLedger(ledger, { mode: 'existing' });
    const places = (await opened.ofKind('page', {})).map(({ location }) => location);
    await opened.close();
    assert.deepEqual(places.slice(-2), [slow, quick]);
  });

  it('names each address that gives no page, with the reason, and goes on', async () => {
    site.paths.set(
      '/robots.txt',
      sends('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' }),
    );
    site.paths.set('/map.png', sends('x', { 'content-type': 'image/png' }));
    site.paths.set('/empty', sends(''));
    site.paths.set('/last', sends(story.replace('Togo on Tuesday', 'Togo on Monday')));
    const asked = ['/none', '/private/a', '/map.png', '/empty', '/last'].map((path) => site.origin + path);
    const { code, stdout } = await read(...asked);
    const { read: whole, unreadable } = JSON.parse(stdout);
    assert.deepEqual([code, whole], [3, 1]);
    assert.deepEqual(
      unreadable.map((each: { location: string; code: string }) => [each.location, each.code]),
      ['HTTP_STATUS', 'ROBOTS', 'CONTENT_TYPE', 'EMPTY'].map((reason, at) => [asked[at], reason]),
    );
  });

  it('opens no connection to this machine unless asked to', async () => {
    const before = site.asked.length;
    const { code, stdout } = await runHere(['read', '-l', ledger, `${site.origin}/news/envoys`]);
    assert.equal(code, 3);
    assert.match(stdout, /ADDRESS_REFUSED: .* --allow-private reads from there/u);
    assert.equal(site.asked.length, before);
  });
});
