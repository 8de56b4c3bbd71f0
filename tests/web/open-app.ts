// The built web app on a real server, over a ledger of the example pages, in a real browser.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { askBeside } from '../../src/cli/ask-beside.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { startServer } from '../../src/http/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { root } from '../run-demarche.ts';
import { browserPath, builtApp, skipWeb } from './built-app.ts';
import { keepWaiting, untilWhole } from './until-whole.ts';

export { skipWeb };

export interface OpenApp {
  /** A page at `#path` once its heading is there, in a context of its own. */
  readonly open: (path: string, settings?: ScreenSettings) => Promise<Page>;
  /** Loads the app anew in the same page, at another screen, and waits until it is whole. */
  readonly go: (page: Page, path: string) => Promise<void>;
  /** Goes on to another screen as a link does, in the app that is there, and waits until it is whole. */
  readonly follow: (page: Page, path: string) => Promise<void>;
  /** The pages of the ledger, by the day on which they were written. */
  readonly pages: () => Promise<readonly { readonly id: string }[]>;
  /** Reads more pages into the ledger while it is looked at. */
  readonly read: (texts: Readonly<Record<string, string>>) => Promise<void>;
  readonly address: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

export interface ScreenSettings {
  readonly width?: number;
  readonly colours?: 'light' | 'dark';
}

/** An answer that a screen shows as refused, which the browser notes besides. */
const refused = /the server responded with a status of 4\d\d/;

/** Whatever the browser complains of fails the test that opened the page. */
function failOnComplaints(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !refused.test(message.text()))
      throw new Error(`the browser says: ${message.text()}`);
  });
}

/** The app is loaded anew, at another address: nothing of the screen before is left, nor of its answers. */
async function go(page: Page, path: string): Promise<void> {
  // Past the router, which would go there first.
  const put = `History.prototype.replaceState.call(history, null, '', ${JSON.stringify(`#${path}`)})`;
  await page.evaluate(put);
  await page.reload();
  await untilWhole(page);
}

async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(path)}`);
  await untilWhole(page);
}

/** Fills a ledger with the pages of a folder. */
export function readPages(folder: string = join(root, 'examples/pages')): (path: string) => Promise<Ledger> {
  return async (path) => {
    const ledger = await openLedger(path, { mode: 'create', keys: keyMaker() });
    const now = () => '2026-01-05T12:00:00.000Z';
    await readIntoLedger([folder], ledger, loadReader(), { now });
    return ledger;
  };
}

async function readMore(texts: Readonly<Record<string, string>>, folder: string, ledger: Ledger) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  await readIntoLedger([folder], ledger, loadReader(), { now: () => '2026-01-06T12:00:00.000Z' });
}

function openerOf(browser: Browser, address: string): OpenApp['open'] {
  return async (path, { width = 1280, colours = 'light' } = {}) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: colours });
    failOnComplaints(page);
    keepWaiting(page);
    await page.goto(`${address}/#${path}`);
    await untilWhole(page);
    return page;
  };
}

/** Over the example pages, or over what `fill` writes to a ledger at a path. */
export async function openApp(fill: (path: string) => Promise<Ledger> = readPages()): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-web-'));
  const appFolder = builtApp();
  const ledgerPath = join(folder, 'web.db');
  const ledger = await fill(ledgerPath);
  const beside = askBeside(ledgerPath);
  const server = await startServer({
    ledger,
    port: 0,
    listen: '127.0.0.1',
    beside,
    appFolder,
    usersFile: join(folder, 'users.json'),
    // Goes on, as the limits of requests expect of a clock.
    now: () => new Date(Date.UTC(2026, 0, 10) + performance.now()),
    onFault: (error) => console.error(error),
  });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  return {
    open: openerOf(browser, server.address),
    go,
    follow,
    pages: async () => {
      const response = await fetch(`${server.address}/api/v1/pages`);
      const { pages } = (await response.json()) as { pages: readonly { readonly pageId: string }[] };
      return pages.map(({ pageId }) => ({ id: pageId }));
    },
    read: (texts) => readMore(texts, join(folder, 'more'), ledger),
    address: server.address,
    token: server.token,
    close: async () => {
      await browser.close();
      await server.stop();
      await beside.close();
      await ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}
