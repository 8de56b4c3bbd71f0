// Screens without anything to show: the server is gone, or nothing was read. They say so, and what to do next.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

/** To be called once for a test file. */
export function nothingToShowTests(app: () => OpenApp): void {
  describe('what cannot be shown', { skip: skipWeb }, () => {
    it('goes on where what is loaded beforehand cannot be had', async () => {
      const page = await app().open('/about');
      page.removeAllListeners('console');
      await page.route(/\/assets\/palette-/u, (route) => route.abort());
      const failed = page.waitForEvent('requestfailed', (request) =>
        request.url().includes('/assets/palette-'),
      );
      await page.reload();
      await failed;
      await page.waitForSelector('main h1');
      await page.close();
    });

    it('says that the server is gone where a screen is opened, and shows it once it is back', async () => {
      const page = await app().open('/');
      const gone = /\/(?:assets|api)\/|\/$/u;
      await page.route(gone, (route) => route.abort());
      page.removeAllListeners('console');
      const open = () =>
        page
          .getByRole('navigation', { name: 'Screens' })
          .getByRole('link', { name: 'About', exact: true })
          .click();
      await open();
      await page.getByRole('heading', { name: 'Demarche does not answer.' }).waitFor();
      await page.getByText('demarche serve', { exact: true }).waitFor();
      await page.unroute(gone);
      await page.getByRole('link', { name: 'Search', exact: true }).first().click();
      await page.getByRole('textbox', { name: 'Words to look for' }).waitFor();
      await open();
      await page.getByRole('heading', { name: 'About this record' }).waitFor();
      await page.close();
    });
  });

  describe('a record without any page', { skip: skipWeb }, () => {
    it('says on every screen what fills it, and waits for nothing', async () => {
      const empty = await openApp((path) => openLedger(path, { mode: 'create', keys: keyMaker() }));
      try {
        const page = await empty.open('/about');
        for (const screen of ['/', '/standing', '/figures', '/commitments', '/stories', '/pages']) {
          await empty.follow(page, screen);
          await page
            .getByText(/demarche read/u)
            .first()
            .waitFor();
          assert.deepEqual(await violationsOf(page), [], screen);
        }
        await empty.follow(page, '/review');
        await page.getByText('no record is in doubt').waitFor();
      } finally {
        await empty.close();
      }
    });
  });
}
