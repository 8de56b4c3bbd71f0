// Where one without a mouse is after something was opened and left: at what opened it, or at what comes next; and what narrow windows show.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { type OpenApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

/** Waits until it has the focus. */
async function isFocused(page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(':focus')).waitFor();
}

/** To be called once for a test file, after all tests that look at the examples alone: the last one changes the ledger. */
export function focusTests(opened: () => OpenApp): void {
  describe('the focus', { skip: skipWeb }, () => {
    /** An act of an article, opened there. */
    async function openAct(width?: number): Promise<Page> {
      const response = await fetch(`${opened().address}/api/v1/pair?a=BLR&b=USA`);
      const { acts } = (await response.json()) as {
        readonly acts: readonly { readonly id: string; readonly article: { readonly pageId: string } }[];
      };
      const act = acts.at(-1);
      assert.ok(act);
      const path = `/page/${act.article.pageId}?show=${act.id}`;
      return opened().open(path, width === undefined ? {} : { width });
    }

    it('is at the button that opened a ruling once its form is left', async () => {
      const page = await openAct();
      for (const name of ['It is wrong', 'Put right', 'One actor is another']) {
        await page.getByRole('button', { name }).press('Enter');
        await page.locator('form :is(input, select):focus').waitFor();
        assert.deepEqual(await violationsOf(page), []);
        await page.keyboard.press('Escape');
        await isFocused(page, page.getByRole('button', { name }));
      }
      await page.close();
    });

    it('goes back from the menu of what is taken along and from the palette; both keep nobody out', async () => {
      const page = await opened().open('/pair/BLR/USA');
      const exporting = page.getByRole('button', { name: 'Export' });
      await exporting.press('Enter');
      await isFocused(page, page.getByRole('menuitem', { name: /^CSV/u }));
      assert.deepEqual(await violationsOf(page), []);
      await page.keyboard.press('Escape');
      await isFocused(page, exporting);
      await page.keyboard.press('Control+k');
      await isFocused(page, page.getByRole('textbox', { name: 'Where to' }));
      await page.keyboard.press('Escape');
      await isFocused(page, exporting);
      await page.close();
    });

    it('is at the content of the screen that the palette leads to', async () => {
      const page = await opened().open('/about');
      await page.getByRole('button', { name: 'Export' }).focus();
      await page.keyboard.press('Control+k');
      await isFocused(page, page.getByRole('textbox', { name: 'Where to' }));
      await page.keyboard.type('stories');
      await page.locator('[data-action][data-selected]').filter({ hasText: 'Stories' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
      await isFocused(page, page.locator('main'));
      await page.close();
    });

    it('shows in a narrow window which screen is open, also where one goes back', async () => {
      const page = await opened().open('/standing?a=BLR', { width: 360 });
      const row = page.getByRole('navigation', { name: 'Screens' });
      const isInSight = (name: string) =>
        page.waitForFunction(`(() => {
          const open = document.querySelector('nav[aria-label="Screens"] [aria-current="page"]');
          const row = open?.parentElement.getBoundingClientRect();
          const own = open?.getBoundingClientRect();
          return open?.textContent === '${name}' && own.left >= row.left && own.right <= row.right;
        })()`);
      await isInSight('Standing');
      await row.getByRole('link', { name: 'About' }).click();
      await isInSight('About');
      await page.goBack();
      await isInSight('Standing');
      await opened().follow(page, '/');
      await isInSight('Pairs');
      await page.close();
    });

    it('finds a form beside a record whole in a narrow window', async () => {
      const page = await openAct(360);
      await page.getByRole('button', { name: 'It is wrong' }).click();
      const form = await page.getByRole('form', { name: 'It is wrong' }).boundingBox();
      const list = await page.getByRole('complementary', { name: 'Records of this page' }).boundingBox();
      assert.ok(form !== null && list !== null && form.x + form.width <= list.x + list.width);
      await page.close();
    });

    it('is at what came of a ruling: signing in, undoing by a button, and a record that is gone', async () => {
      const page = await opened().open(`token=${opened().token}`);
      await opened().follow(page, '/review');
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
      await page.keyboard.press('Enter');
      const item = page.locator('main [tabindex="-1"]:has(> [data-item])');
      await isFocused(page, item);
      await page.keyboard.press('r');
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await page.keyboard.type('read beside its page');
      await page.keyboard.press('Enter');
      await page.getByText(/^Made: /u).waitFor();
      await isFocused(page, item);
      await page
        .getByRole('button', { name: /^Undo: /u })
        .first()
        .press('Enter');
      await page.getByText(/^Undone: /u).waitFor();
      await isFocused(page, item);
      await page.close();

      const reader = await openAct();
      await reader.getByRole('button', { name: 'It is wrong' }).press('Enter');
      await reader.getByRole('textbox', { name: 'Token' }).fill(opened().token);
      await reader.getByRole('heading', { name: 'What it changes' }).waitFor();
      await reader.getByRole('textbox', { name: 'Why' }).fill('read beside its page');
      await reader.getByRole('textbox', { name: 'Your name' }).fill('Ada');
      await reader.keyboard.press('Enter');
      await isFocused(reader, reader.getByRole('status').filter({ hasText: 'Made: it is wrong.' }));
      await reader.close();
    });
  });
}
