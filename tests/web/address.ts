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
      // Who does not see the slider hears the day, and not how many days it is from the first.
      assert.equal(await slider.getAttribute('aria-valuetext'), '19 Oct 2025');
      await slider.press('PageDown');
      await page.waitForURL((url) => url.hash.includes('known=2025-09-19'));
      await slider.press('PageUp');
      await page.waitForURL((url) => url.hash.includes('known=2025-10-19'));
      await page.close();
    });

    it('what makes no sense is told in words, and the screen goes on without it', async () => {
      const page = await app().open('/about');
      for (const screen of [
        '/',
        '/pair/BLR/USA',
        '/actor/BLR',
        '/standing?a=BLR',
        '/commitments',
        '/figures?a=BLR',
        '/stories',
        '/page/minsk-letter',
        '/search?words=sanctions',
        '/pages',
        '/review',
      ]) {
        await app().follow(
          page,
          `${screen}${screen.includes('?') ? '&' : '?'}on=2025-02-30&known=later&recorded=noon`,
        );
        const note = page.getByRole('status').filter({ hasText: 'Of this link something is left out' });
        for (const said of [
          '“2025-02-30” for “on” is no day',
          '“later” for “known” is no day',
          '“noon” for “recorded” is no day and no instant',
        ])
          assert.ok((await note.textContent())?.includes(said), `${screen}: ${said}`);
        assert.equal(await page.getByText('Something went wrong').count(), 0, screen);
      }
      await page.close();
    });

    it('what was left out of a link, until something else is chosen', async () => {
      const page = await app().open('/standing?a=BLR&on=2025-02-30');
      const note = page.getByText('Of this link something is left out');
      await note.waitFor();
      const on = page.getByRole('textbox', { name: 'On: the day', exact: true });
      await on.fill('2025-02-28');
      await on.press('Enter');
      await page.waitForURL((url) => url.hash.includes('on=2025-02-28'));
      await note.waitFor({ state: 'detached' });
      await page.close();
    });

    it('what the ledger held by when: typed, told on every screen, and left', async () => {
      const page = await app().open('/pair/BLR/USA');
      const acts = page.getByRole('region', { name: 'What was done and said' }).getByRole('listitem');
      await acts.first().waitFor();
      const field = page.getByRole('textbox', { name: 'As recorded by: the day or instant' });
      // Its pages were read on 5 January 2026.
      await field.fill('2026-01-04T12:00Z');
      await field.press('Enter');
      await page.waitForURL((url) => url.hash.includes('recorded=2026-01-04'));
      await page.getByRole('heading', { name: /^Nothing is told between .* by then$/u }).waitFor();
      await page.getByText('As recorded by 4 Jan 2026, 12:00 UTC').waitFor();
      assert.deepEqual(await violationsOf(page), []);
      for (const place of ['Pairs', 'Search', 'Pages', 'Standing']) {
        await page.getByRole('link', { name: place, exact: true }).first().click();
        await page.getByText('As recorded by 4 Jan 2026, 12:00 UTC').waitFor();
      }
      await app().go(page, '/pair/BLR/USA?recorded=2026-01-05');
      await acts.first().waitFor();
      assert.equal(await field.inputValue(), '2026-01-05');
      await page.getByRole('button', { name: 'Show today' }).click();
      await page.waitForURL((url) => !url.hash.includes('recorded'));
      await page.close();
    });

    it('the name of its tab, which says what is shown and of whom', async () => {
      const page = await app().open('/about');
      for (const [screen, title] of [
        ['/', 'Who deals with whom – Demarche'],
        ['/pair/BLR/USA', 'Belarus and United States – Demarche'],
        ['/standing?a=BLR', 'What is in force, BLR – Demarche'],
        ['/search?words=sanctions', 'Search: “sanctions” – Demarche'],
        ['/nowhere', 'There is nothing at this address – Demarche'],
      ] as const) {
        await app().go(page, screen);
        assert.equal(await page.title(), title, screen);
      }
      const headline = (await (await app().open('/page/minsk-letter')).title()).replace(' – Demarche', '');
      assert.ok(headline.length > 10 && headline !== 'Demarche', headline);
      await page.close();
    });
  });
}
