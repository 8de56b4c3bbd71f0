// The three clocks: on every screen the same fields, heeded by what it shows.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OpenApp, skipWeb } from './open-app.ts';
import { emptyScreens, screens } from './screens.ts';
import { happeningsOf } from './screens-of.ts';

const fieldNames = ['On: the day', 'As known on: the day', 'As recorded by: the day or instant'];

const asked = { on: '2025-12-01', known: '2025-12-02', recorded: '2026-01-05' };

/** The screen by other clocks than it may have. */
function byClocks(screen: string): string {
  const [path, search] = screen.split('?');
  return `${path}?${new URLSearchParams([...new URLSearchParams(search), ...Object.entries(asked)])}`;
}

/** To be called once for a test file. */
export function clockTests(app: () => OpenApp): void {
  describe('the days that are asked about', { skip: skipWeb }, () => {
    it('stand in the same fields on every screen', async () => {
      const page = await app().open('/');
      const fields = fieldNames.map((name) => page.getByRole('textbox', { name, exact: true }));
      const withoutDays = new Set(['/about']);
      const all = [...screens, ...emptyScreens, ...(await happeningsOf(app(), 'BLR', 'USA'))];
      for (const screen of all.filter((each) => !withoutDays.has(each) && !/[?&](?:on|known)=/u.test(each))) {
        await app().follow(page, byClocks(screen));
        const typed = await Promise.all(fields.map((field) => field.inputValue()));
        assert.deepEqual(typed, Object.values(asked), screen);
      }
      await app().go(page, byClocks('/about'));
      assert.deepEqual(await Promise.all(fields.map((field) => field.count())), [0, 0, 1]);
      await page.close();
    });

    it('are typed on the start page, heeded there, and go along to a pair', async () => {
      const page = await app().open('/');
      const list = page.getByRole('region', { name: 'All pairs' });
      const all = await list.getByRole('listitem').count();
      const known = page.getByRole('textbox', { name: 'As known on: the day', exact: true });
      await known.fill('2025-09-20');
      await known.press('Enter');
      await page.getByRole('status').filter({ hasText: 'As known on 20 Sept 2025' }).waitFor();
      const newest = list.getByText(/Dec 2025/u);
      await newest.first().waitFor({ state: 'detached' });
      assert.ok((await list.getByRole('listitem').count()) < all);
      await page
        .getByRole('link', { name: /^Belarus and United States/u })
        .first()
        .click();
      await page.getByText(/not yet known then: drawn faintly/u).waitFor();
      await page.close();
    });

    it('leave out what was only possibly known by then, until it is asked for', async () => {
      const page = await app().open('/search?words=joint&known=2023-03-01');
      const count = page.getByRole('status').filter({ hasText: /passage/u });
      await count.filter({ hasText: 'more possibly known by then' }).waitFor();
      await page.getByRole('checkbox', { name: 'also what was possibly known' }).check();
      await page.waitForURL((url) => url.hash.includes('possibly=true'));
      await page.getByText('more possibly known by then').waitFor({ state: 'detached' });
      assert.ok((await page.locator('main ol > li').count()) > 0);
      await page.close();
    });
  });
}
