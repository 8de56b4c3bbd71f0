// What a screen hands out: files that other programs open, with what is shown and what leads to its sentence.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { type OpenApp, skipWeb } from './open-app.ts';
import { screens } from './screens.ts';

async function download(page: Page, item: string | RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const saved = await (await started).path();
  // It folds up slowly, and would take the next press for itself.
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  return readFileSync(saved);
}

type Lines = readonly Readonly<Record<string, string>>[];

const readCsv = (content: Buffer): Lines => parse(content, { columns: true });

/** To be called once for a test file. */
export function exportTests(app: () => OpenApp): void {
  describe('what the app hands out', { skip: skipWeb }, () => {
    it('is the acts of a pair, each with its page, its sentence and how sure its day is', async () => {
      const page = await app().open('/pair/BLR/USA');
      const answer = JSON.parse((await download(page, 'JSON')).toString('utf8'));
      const lines = readCsv(await download(page, /^CSV/));
      assert.equal(lines.length, answer.acts.length);
      for (const [at, line] of lines.entries()) {
        const { id, quote, span, article, authority } = answer.acts[at];
        const expected = [id, quote, String(span.start), article.pageId, article.verdict];
        assert.deepEqual(
          [line['record'], line['quote'], line['span_start'], line['page'], line['dating']],
          expected,
        );
        assert.equal(line['on_word_of'], authority?.source ?? '');
      }
      assert.ok(lines.some((line) => line['on_word_of'] !== ''));
      await page.close();
    });

    it('is there on every screen: lines, data and paper, and of what is drawn the drawing', async () => {
      const page = await app().open('/about');
      for (const screen of screens) {
        await app().follow(page, screen);
        await page.getByRole('button', { name: 'Export' }).click();
        await page.getByRole('menuitem').first().waitFor();
        const items = (await page.getByRole('menuitem').allTextContents()).join(' ');
        assert.match(items, /^CSV, \d+ lines? JSON .*Print$/u, screen);
        const isDrawn = /^\/(?:$|\?|pair|figures)/u.test(screen);
        assert.equal(items.includes('Drawing as SVG Drawing as PNG'), isDrawn, screen);
        await page.keyboard.press('Escape');
        await page.getByRole('menu').waitFor({ state: 'hidden' });
      }
      await page.close();
    });

    it('is a drawing that stands by itself, as SVG and as PNG', async () => {
      const page = await app().open('/figures?a=BLR');
      const svg = (await download(page, 'Drawing as SVG')).toString('utf8');
      const circles = await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelectorAll('circle').length`,
      );
      assert.ok(Number(circles) > 0);
      const explained = await page.getByText('some day within it').count();
      assert.ok(explained > 0);
      assert.equal(svg.split('>some day within it</text>').length - 1, explained);
      assert.doesNotMatch(svg, /class=|var\(|color-mix/u);
      const png = await download(page, 'Drawing as PNG');
      assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
      assert.ok(png.readUInt32BE(16) > 500);
      await page.close();
    });

    it('is a drawing with whose acts it shows, of which days, and which way is conflict', async () => {
      const page = await app().open('/pair/BLR/USA');
      const svg = (await download(page, 'Drawing as SVG')).toString('utf8');
      assert.match(svg, /Belarus – United States: \d+ acts from \d.* to \d.*; above the line cooperation/u);
      for (const words of ['happened', 'announced', 'talked of', 'denied', 'below it: conflict'])
        assert.equal(svg.split(`>${words}</text>`).length, 2, `${words} is explained once`);
      await page.close();
    });

    it('is what waits for a person, each with why and its sentence', async () => {
      const page = await app().open('/review');
      const lines = readCsv(await download(page, /^CSV/));
      assert.ok(lines.length > 10);
      for (const line of lines) {
        assert.match(line['page'] ?? '', /^[0-9a-f]{64}$/u);
        assert.ok(line['kind'] === 'article' || line['kind'] === 'link' || line['quote'] !== '');
        assert.notEqual(line['doubtful'], '');
      }
      await page.close();
    });

    it('is the matrix with the names and the shade of each pair', async () => {
      const page = await app().open('/');
      const cells = await page.locator('main table td a').count();
      const svg = (await download(page, 'Drawing as SVG')).toString('utf8');
      assert.equal(svg.match(/<svg/gu)?.length, cells + 2);
      assert.match(svg, /<text [^>]*>BLR<\/text>/u);
      assert.match(svg, /<text [^>]*>United States USA<\/text>/u);
      const shades = new Set(
        svg.match(/<rect [^>]*fill="rgba[^"]+"/gu)?.map((rect) => /fill="([^"]+)"/u.exec(rect)?.[1]),
      );
      assert.ok(shades.size > 5, [...shades].join(' '));
      const png = await download(page, 'Drawing as PNG');
      assert.ok(png.readUInt32BE(16) > 500);
      await page.close();
    });

    it('is a page of paper without what can only be pressed', async () => {
      const page = await app().open('/standing?a=BLR', { colours: 'dark' });
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('navigation', { name: 'Screens' }).isVisible(), false);
      assert.equal(await page.getByRole('button', { name: 'Export' }).isVisible(), false);
      assert.ok(await page.getByText(`${app().address}/#/standing?a=BLR`).isVisible());
      const paper = await page.evaluate(`getComputedStyle(document.body).backgroundColor`);
      assert.equal(paper, 'rgb(255, 255, 255)');
      assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
      await page.close();
    });
  });
}
