// What the screens say so that a reader need not guess: the sentence behind a verdict, days that are typed, what a number counts.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addressTests } from './address.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { violationsOf } from './violations.ts';

let app: OpenApp;
before(async () => {
  if (skipWeb === false) app = await openApp();
});
after(() => app?.close());

describe('told plainly', { skip: skipWeb }, () => {
  it('a day is typed beside its slider, and stepped by a day or a month', async () => {
    const page = await app.open('/pair/BLR/USA');
    const field = page.getByRole('textbox', { name: 'As known on: the day' });
    await field.fill('2025-09-20');
    await field.press('Enter');
    await page.waitForURL((url) => url.hash.includes('known=2025-09-20'));
    await field.press('ArrowDown');
    await page.waitForURL((url) => url.hash.includes('known=2025-09-19'));
    await field.press('PageUp');
    await page.waitForURL((url) => url.hash.includes('known=2025-10-19'));
    await field.fill('2025-02-30');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await field.blur();
    assert.equal(await field.inputValue(), '2025-10-19');
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
  });

  it('the board shows the sentence that tells what became of a promise, and all its columns', async () => {
    const page = await app.open('/commitments');
    const kept = page.getByRole('region', { name: 'Kept' }).getByRole('listitem').first();
    await kept.getByText('kept, for:').waitFor();
    assert.ok((await kept.locator('q').count()) >= 2);
    assert.ok((await kept.getByRole('link').count()) >= 2);
    const columns = await page.locator('main section[aria-label]').all();
    assert.ok(columns.length > 1);
    for (const column of columns) {
      const box = await column.boundingBox();
      assert.ok(box !== null && box.x + box.width <= 1280, 'a column is cut off');
    }
    await page.close();
  });

  it('what the program gets wrong lies open, counted as faults', async () => {
    const page = await app.open('/about');
    await page
      .getByText(/^\d+ known faults?$/)
      .first()
      .waitFor();
    const faults = page.locator('section[aria-labelledby="faults"] li');
    assert.ok(await faults.first().isVisible());
    await page.close();
  });

  it('a headline that holds the words is not told twice', async () => {
    const page = await app.open('/search?words=prisoners');
    await page.locator('main li a mark').first().waitFor();
    for (const hit of await page.locator('main ol > li').all()) {
      const headline = ((await hit.getByRole('link').first().textContent()) ?? '').trim();
      const passages = await hit.locator('p').allTextContents();
      assert.ok(!passages.some((passage) => passage.trim() === headline), headline);
    }
    await page.close();
  });
});

addressTests(() => app);
