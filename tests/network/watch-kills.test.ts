// `demarche watch` killed again and again: each item of the feed is read once, whatever its page answers.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openLedger } from '../../src/ledger/index.ts';
import { runHere } from '../cli/run-here.ts';
import { startDemarche } from '../demarche-beside.ts';
import { newsPage, rssOf } from './site-of-news.ts';
import { type Site, sends, startSite } from './start-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-watch-kills-'));
const ledger = join(scratch, 'w.db');
const paths = Array.from({ length: 12 }, (_, at) => `/${at + 1}`);
const kills = 5;
/** At most, after a page was asked for, in milliseconds: before, while and after it is taken. */
const mostDelayMs = 400;

let site: Site;
before(async () => {
  site = await startSite();
  site.paths.set(
    '/feed',
    sends(
      rssOf(
        site.origin,
        paths.map((path) => ({ path })),
      ),
      { 'content-type': 'application/rss+xml', etag: '"1"' },
    ),
  );
});
after(async () => {
  await site.close();
  rmSync(scratch, { recursive: true });
});

const args = (...more: string[]) => [
  'watch',
  '-l',
  ledger,
  '--once',
  '--allow-private',
  '--delay',
  '0ms',
  ...more,
];

it('a watch that is killed anywhere loses no item and reads none twice', async (t) => {
  let answers = 0;
  let onAnswer = () => {};
  for (const path of paths)
    site.paths.set(path, (response) => {
      answers += 1;
      // No two answers are the same: a page that is read again shows.
      response.writeHead(200, { 'content-type': 'text/html' }).end(newsPage(answers));
      onAnswer();
    });
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = startDemarche(args(`${site.origin}/feed`));
    const ended = once(child, 'exit');
    const delayMs = Math.floor(Math.random() * mostDelayMs);
    t.diagnostic(`kill ${kill}: ${delayMs} ms after a page was asked for`);
    const asked = new Promise<void>((resolve) => {
      onAnswer = resolve;
    });
    await Promise.race([asked.then(() => wait(delayMs)), ended]);
    child.kill('SIGKILL');
    await ended;
  }
  onAnswer = () => {};
  const { code } = await runHere(args());
  assert.equal(code, 0);
  const opened = await openLedger(ledger, { mode: 'existing' });
  const pages = await opened.ofKind('article', {});
  const [feed] = await opened.feeds.all();
  const { faults } = await opened.verify();
  await opened.close();
  assert.deepEqual([feed?.items, feed?.waiting, faults], [paths.length, 0, []]);
  assert.deepEqual(
    pages.map(({ location }) => location).toSorted(),
    paths.map((path) => site.origin + path).toSorted(),
  );
});
