// The tasks of an analyst's day, each clicked from the start page to the sentence that says so, in four clicks or fewer; what the app
// hands out, and what it costs.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { budgetTests } from './budgets.ts';
import { exportTests } from './exports.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';

const mostClicks = 4;

interface Walk {
  readonly page: Page;
  readonly click: (place: Locator) => Promise<void>;
  readonly clicks: () => number;
}

let app: OpenApp;
before(async () => {
  if (skipWeb === false) app = await openApp();
});
after(() => app?.close());

describe('from the start page to the sentence', { skip: skipWeb }, () => {
  async function walk(way: (walk: Walk) => Promise<void>): Promise<void> {
    const page = await app.open('/');
    let clicks = 0;
    const click = async (place: Locator) => {
      clicks += 1;
      await place.first().click();
    };
    await way({ page, click, clicks: () => clicks });
    assert.ok(clicks <= mostClicks, `${clicks} clicks`);
    await page.close();
  }

  /** The words that are lit up in the article that the browser shows. */
  async function litWords({ page }: Walk): Promise<string> {
    const lit = page.locator('main mark[data-selected="true"]');
    await lit.first().waitFor();
    return (await lit.allTextContents()).join(' ');
  }

  it('what stands between two: the embassy that was closed', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: /^Belarus and United States/ }));
      const state = page.getByRole('listitem').filter({ hasText: 'closed since' });
      await click(state.getByRole('link'));
      assert.match(await litWords(step), /suspended/);
    }));

  it('who was first, and what a copy says otherwise', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Stories' }));
      await click(page.getByRole('heading').getByRole('link', { name: /freed from Belarusian jails/ }));
      await page.getByRole('heading', { name: 'Who tells it, the first on top' }).waitFor();
      await click(page.getByRole('link', { name: 'what differs' }));
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      assert.ok((await page.locator('main li[data-kind]').count()) > 3);
    }));

  it('who tells it, and who only copies', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: /^Belarus and United States/ }));
      await click(page.getByRole('link', { name: 'all who tell it' }));
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      await click(page.locator('main li').getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('is it old: a page whose text contradicts its stamp, and the clue', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Pages' }));
      const row = page.getByRole('listitem').filter({ hasText: 'its stamp is contradicted' });
      await click(row.getByRole('link'));
      await page.getByText('Its own text contradicts its stamp.').waitFor();
      assert.ok((await page.locator('details[open] li q').count()) > 0);
    }));

  it('which number: figures side by side, each with its sentence', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Figures' }));
      const row = page.getByRole('listitem').filter({ hasText: 'prisoners' });
      await click(row.getByRole('link'));
      assert.match(await litWords(step), /\d|[a-z]/);
    }));

  it('was it kept: the promises on a board', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Commitments' }));
      await click(page.getByRole('region', { name: 'Kept' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('what lapses: what is in force and what is past its end', () =>
    walk(async (step) => {
      const { page, click } = step;
      await click(page.getByRole('link', { name: 'Standing' }));
      await page.getByRole('region', { name: 'In force' }).waitFor();
      await click(page.getByRole('region', { name: 'In force' }).getByRole('link'));
      assert.ok((await litWords(step)).length > 0);
    }));

  it('words of a draft, found in the pages', () =>
    walk(async ({ page, click }) => {
      await click(page.getByRole('link', { name: 'Search' }));
      await page.getByRole('textbox', { name: 'Words to look for' }).fill('"political prisoners"');
      await click(page.locator('main li').getByRole('link'));
      await page.getByRole('heading', { name: 'What it tells' }).waitFor();
    }));

  it('a link hands over what one sees: another day of knowing', async () => {
    const page = await app.open('/pair/BLR/USA?known=2025-09-20');
    await page.getByText(/not yet known then: drawn faintly/).waitFor();
    const known = await page.getByText(/^\d+ acts in \d+ articles/).textContent();
    const whole = await app.open('/pair/BLR/USA');
    assert.notEqual(await whole.getByText(/^\d+ acts in \d+ articles/).textContent(), known);
    await page.close();
    await whole.close();
  });
});

exportTests(() => app);
budgetTests(() => app);
