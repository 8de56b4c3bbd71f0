// Nothing that is drawn is cut off, in a window or on paper: columns of the matrix, bands of a timeline, names of the network.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { type OpenApp, skipWeb } from './open-app.ts';

/** Where something begins and ends from left to right, in pixels. */
async function sidesOf(place: Locator): Promise<readonly [number, number]> {
  const box = await place.boundingBox();
  assert.ok(box !== null, 'it is not shown');
  return [box.x, box.x + box.width];
}

async function assertWithin(inner: Locator, outer: Locator, what: string): Promise<void> {
  const [[left, right], [outerLeft, outerRight]] = await Promise.all([sidesOf(inner), sidesOf(outer)]);
  assert.ok(left >= outerLeft && right <= outerRight + 1, `${what}: ${left}–${right} of ${outerRight}`);
}

/** Narrower ones have no room for a word. */
const wideBand = 120;

/** A4 between its margins, at 96 pixels an inch. */
const paperPixels = 680;

/** To be called once for a test file. */
export function drawnWholeTests(app: () => OpenApp): void {
  describe('drawn whole', { skip: skipWeb }, () => {
    for (const width of [768, 1280, 2560])
      it(`all columns of the matrix in a window ${width} pixels wide, however long the names are`, async () => {
        const page = await app().open('/', { width });
        const frame = page.getByRole('region', { name: /^Matrix of pairs/u });
        await assertWithin(page.getByRole('table', { name: 'Matrix of pairs' }), frame, 'the matrix');
        await page.close();
      });

    it('the words of a state that began before the first act', async () => {
      const page = await app().open('/pair/BLR/USA');
      const drawing = page.locator('[data-plot="timeline"] svg');
      const bands = await drawing.locator('[data-band]').all();
      assert.ok(bands.length > 0);
      for (const band of bands) {
        const [left, right] = await sidesOf(band.locator('rect'));
        if (right - left < wideBand) continue;
        const words = band.locator('text');
        assert.match((await words.textContent()) ?? '', /\w/u);
        await assertWithin(words, drawing, 'the words of a band');
      }
      await page.close();
    });

    it('an act without a day, from the first to the last that it may have, and listed after those with one', async () => {
      const page = await app().open('/pair/BLR/USA');
      const drawing = page.locator('[data-plot="timeline"] svg');
      const intervals = await drawing.locator('[data-interval]').all();
      assert.ok(intervals.length > 0);
      for (const interval of intervals) {
        assert.match((await interval.locator('title').textContent()) ?? '', /^day unknown/u);
        await assertWithin(interval, drawing, 'an interval');
      }
      const months = page
        .getByRole('region', { name: 'What was done and said' })
        .getByRole('heading', { level: 3 });
      assert.equal(await months.last().textContent(), 'Day unknown');
      await intervals[0]?.click();
      await page.locator('main button[aria-pressed="true"]').first().waitFor();
      await page.close();
    });

    for (const width of [360, 1280])
      it(`the names of the network in a window ${width} pixels wide`, async () => {
        const page = await app().open('/?lens=network', { width });
        const drawing = page.getByRole('group', { name: /^Network of pairs/u });
        const names = await drawing.locator('text').all();
        assert.ok(names.length > 10);
        for (const name of names) await assertWithin(name, drawing, (await name.textContent()) ?? '');
        await page.close();
      });

    it('a figure that is only a bound with an arrow to the side on which it lies', async () => {
      const response = await fetch(`${app().address}/api/v1/figures?a=BLR`);
      const { series } = (await response.json()) as {
        readonly series: readonly { readonly figures: readonly { readonly comparator: string }[] }[];
      };
      const bounds = series.flatMap(({ figures }) =>
        figures.length < 2 ? [] : figures.map((one) => one.comparator),
      );
      const page = await app().open('/figures?a=BLR');
      for (const [arrow, signs] of [
        ['up', ['>', '>=']],
        ['down', ['<', '<=']],
      ] as const) {
        const wanted = bounds.filter((comparator) => signs.some((sign) => sign === comparator)).length;
        assert.equal(await page.locator(`main [data-plot="series"] [data-arrow="${arrow}"]`).count(), wanted);
      }
      assert.ok(bounds.some((comparator) => comparator.startsWith('>')));
      await page.close();
    });

    for (const screen of ['/?lens=network', '/?lens=map&a=BLR', '/pair/BLR/USA', '/figures?a=BLR'])
      it(`no wider than the paper: ${screen}`, async () => {
        const page = await app().open(screen);
        const drawing = page.locator('main [data-plot] svg').first();
        await drawing.waitFor();
        // Printing leaves the window as wide as it is.
        await page.emulateMedia({ media: 'print' });
        const [left, right] = await sidesOf(drawing);
        assert.ok(right - left <= paperPixels, `${right - left} pixels`);
        await page.close();
      });

    it('the matrix on paper', async () => {
      const page = await app().open('/');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: paperPixels, height: 1000 });
      await assertWithin(page.getByRole('table'), page.locator('main'), 'the matrix');
      await page.close();
    });

    it('on paper with what is folded in the window, for whom it was asked, and without what is filled in', async () => {
      const page = await app().open('/pair/BLR/USA');
      const folded = page.locator('details').filter({ hasText: 'told once more' }).locator('q').first();
      assert.equal(await folded.isVisible(), false);
      await page.emulateMedia({ media: 'print' });
      await folded.waitFor();
      await app().go(page, '/standing?a=BLR');
      await page.locator('main .on-paper').getByText('Belarus', { exact: true }).waitFor();
      await app().go(page, '/review');
      assert.equal(await page.getByRole('form').isVisible(), false);
      await page.close();
    });
  });
}
