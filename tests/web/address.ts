// What one chooses on a screen stands in its address, so that a link hands over what one sees; and what is asked by the address is shown.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OpenApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

/** To be called once for a test file. */
export function addressTests(app: () => OpenApp): void {
  describe('the address holds', { skip: skipWeb }, () => {
    it('what a search is narrowed to', async () => {
      const page = await app().open('/search?words=sanctions');
      const hits = page.locator('main ol > li');
      await hits.first().waitFor();
      const all = await hits.count();
      await page.getByRole('combobox', { name: 'Type of act' }).click();
      await page.getByRole('option', { name: 'Retreat' }).click();
      await page.waitForURL((url) => url.hash.includes('type=RETREAT'));
      // The last of the wider answer goes with it.
      await hits.nth(all - 1).waitFor({ state: 'detached' });
      assert.ok((await hits.count()) > 0);
      assert.deepEqual(await violationsOf(page), []);
      const narrowed = await hits.allTextContents();
      await app().go(page, '/search?words=sanctions&type=RETREAT');
      await hits.first().waitFor();
      assert.deepEqual(await hits.allTextContents(), narrowed);
      await app().go(page, '/search?words=sanctions&outlet=nobody');
      await page.getByText('fits what it is narrowed to').waitFor();
      await page.close();
    });

    it('which pages are listed, in which order the matrix stands, what is marked in an article', async () => {
      const page = await app().open('/pages?verdict=contradicted');
      assert.equal(await page.locator('main ol > li').count(), 1);
      await page.getByRole('textbox', { name: /^Filter/ }).fill('no such page');
      await page.waitForURL((url) => url.hash.includes('words=no'));
      await page.getByText('No page fits.').waitFor();

      await app().go(page, '/');
      await page.getByText('By name', { exact: true }).click();
      await page.waitForURL((url) => url.hash.includes('sort=name'));

      const [{ id = '' } = {}] = await app().pages();
      await app().go(page, `/page/${id}?layers=actors`);
      assert.ok(await page.getByRole('checkbox', { name: 'Actors' }).isChecked());
      assert.equal(await page.getByRole('checkbox', { name: 'Events' }).isChecked(), false);
      await page.close();
    });

    it('the day of a slider, also where it is moved by a month', async () => {
      const page = await app().open('/pair/BLR/USA?known=2025-10-19');
      const slider = page.getByRole('slider', { name: 'As known on' });
      await slider.press('PageDown');
      await page.waitForURL((url) => url.hash.includes('known=2025-09-19'));
      await slider.press('PageUp');
      await page.waitForURL((url) => url.hash.includes('known=2025-10-19'));
      await page.close();
    });
  });
}
