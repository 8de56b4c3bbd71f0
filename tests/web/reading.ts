// The article as it was read, and the happening that several articles tell: marks and records lead to each other, what was left out is shown
// when it is asked for, copies are folded under what they repeat.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OpenApp, skipWeb } from './open-app.ts';

/** To be called once for a test file. */
export function readingTests(app: () => OpenApp): void {
  describe('an article as it was read', { skip: skipWeb }, () => {
    it('has marks that lead to their record, and records that lead to their mark', async () => {
      const page = await app().open('/page/minsk-letter');
      const mark = page.locator('main mark[data-record]').first();
      const id = (await mark.getAttribute('data-record')) ?? '';
      assert.equal(await page.locator('main mark[data-selected="true"]').count(), 0);
      await mark.click();
      await page.waitForURL((url) => url.hash.includes(`show=${id}`));
      const records = page.getByRole('complementary', { name: 'Records of this page' });
      assert.equal(await records.locator('button[aria-pressed="true"]').count(), 1);
      const other = records.getByRole('listitem').nth(4);
      const words = (await other.locator('q').first().textContent()) ?? '-';
      await other.getByRole('button').first().click();
      await page.waitForURL((url) => !url.hash.includes(`show=${id}`));
      const lit = (await page.locator('main mark[data-selected="true"]').allTextContents()).join('');
      assert.ok(words.includes(lit) && lit !== '', `${words}: ${lit}`);
      await page.close();
    });

    it('shows what was left out around it only when that is asked for', async () => {
      const page = await app().open('/page/minsk-letter');
      const around = page.getByRole('region', { name: 'Left out around the article' });
      assert.equal(await around.count(), 0);
      await page.getByText(/^Left out \(\d+\)$/u).click();
      await around.waitFor();
      assert.ok(((await around.textContent()) ?? '').length > 20);
      await page.close();
    });
  });

  describe('a happening that several articles tell', { skip: skipWeb }, () => {
    it('is one line for each that tells it by itself, with its copies folded under it', async () => {
      const response = await fetch(`${app().address}/api/v1/story?page=minsk-letter`);
      const { story } = (await response.json()) as {
        readonly story: { readonly events: readonly { readonly id: string; readonly independent: number }[] };
      };
      const told =
        story.events.find(({ independent }) => independent > 1) ?? assert.fail('told by one alone');
      const page = await app().open(`/event/${told.id}`);
      const part = page.getByRole('region', { name: 'Side by side' });
      const copies = part.locator('details').filter({ hasText: /cop(?:y|ies) of this article/u });
      assert.ok((await copies.count()) > 0);
      const first = copies.first().getByRole('link').first();
      assert.equal(await first.isVisible(), false);
      await copies.first().locator('summary').click();
      await first.waitFor();
      const parts = page.getByRole('heading', { name: 'What they agree on, and where they differ' });
      assert.equal(await parts.count(), 1);
      await page.close();
    });
  });
}
