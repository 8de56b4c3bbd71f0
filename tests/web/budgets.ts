// What the app may cost whoever opens it, as sizes and counts: script to begin with, data and requests of each screen.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { type OpenApp, skipWeb } from './open-app.ts';
import { screens } from './screens.ts';

const mostScript = 350_000;
const mostData = 500_000;
const mostRequests = 4;
const longestWaitMs = 120_000;

interface Loaded {
  readonly url: string;
  /** As it came over the wire. */
  readonly bytes: number;
}

/** Keeps what the page loads from now on, until it is asked for it. */
async function watch(session: CDPSession): Promise<() => readonly Loaded[]> {
  const urls = new Map<string, string>();
  let loaded: Loaded[] = [];
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return () => {
    const before = loaded;
    loaded = [];
    return before;
  };
}

const isData = ({ url }: Loaded): boolean => url.includes('/api/v1/') && !url.endsWith('/progress');

/** Each of the screens loads no more than it may, and no more than so many questions ask for it. */
async function keepsBudget(
  { go }: OpenApp,
  page: Page,
  take: () => readonly Loaded[],
  addresses: readonly string[],
): Promise<void> {
  for (const screen of addresses) {
    take();
    await go(page, screen);
    const data = take().filter(isData);
    const bytes = data.reduce((sum, one) => sum + one.bytes, 0);
    assert.ok(bytes <= mostData, `${screen}: ${bytes} bytes`);
    assert.ok(data.length <= mostRequests, `${screen}: ${data.map(({ url }) => url).join('\n')}`);
  }
}

/** A page in which the browser keeps nothing, and what it loads. */
async function openWatched(app: OpenApp): Promise<readonly [Page, () => readonly Loaded[]]> {
  const page = await app.open('/nowhere');
  // Sizes and counts are what is looked at: a busy machine may take its time.
  page.setDefaultTimeout(longestWaitMs);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return [page, await watch(session)];
}

/** These screens of an app keep the budgets of data. */
export async function keepBudgets(app: OpenApp, addresses: readonly string[]): Promise<void> {
  const [page, take] = await openWatched(app);
  await keepsBudget(app, page, take, addresses);
  await page.close();
}

/** To be called once for a test file. */
export function budgetTests(app: () => OpenApp): void {
  describe('the web app costs no more than', { skip: skipWeb }, () => {
    let page: Page;
    let take: () => readonly Loaded[];
    before(async () => {
      [page, take] = await openWatched(app());
    });
    after(() => page?.close());

    it(`${mostScript / 1000} KB of compressed script before the first screen is there`, async () => {
      take();
      await app().go(page, '/');
      const script = take().filter(({ url }) => url.endsWith('.js'));
      assert.ok(script.length > 0);
      const bytes = script.reduce((sum, one) => sum + one.bytes, 0);
      assert.ok(bytes <= mostScript, `${bytes} bytes`);
    });

    it('a brief answer for a step of a slider, and the whole one once the day stays', async () => {
      await app().go(page, '/pair/BLR/USA');
      take();
      // The one that is not given up for a later day.
      const whole = page.waitForEvent('requestfinished', (sent) => sent.url().includes('/api/v1/pair?'));
      await page.getByRole('slider', { name: 'As known on' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await whole;
      const names: (string | undefined)[] = [];
      // What was sent is noted once all of it is here, which is told to the browser first.
      for (let tries = 0; tries < 100 && !names.includes('pair'); tries += 1) {
        const sent = take().filter(isData);
        names.push(...sent.map(({ url }) => new URL(url).pathname.split('/').at(-1)));
        if (!names.includes('pair')) await page.waitForTimeout(100);
      }
      assert.equal(names[0], 'brief', names.join(' '));
      assert.equal(names.filter((name) => name === 'pair').length, 1, names.join(' '));
    });

    it(`${mostData / 1000} KB of data and ${mostRequests} questions a screen`, () =>
      keepsBudget(app(), page, take, screens));
  });
}
