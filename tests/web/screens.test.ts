// Every screen in a real browser: nothing that keeps a reader out (axe, WCAG 2.2 AA), nothing wider than the window, no complaint.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { screens, widths } from './screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOf(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => JSON.stringify(violations))`,
  );
  return JSON.parse(String(found)) as Violation[];
}

function tell(violations: readonly Violation[]): readonly string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe('the web app', { skip: skipWeb }, () => {
  let app: OpenApp;
  before(async () => {
    app = await openApp();
  });
  after(() => app?.close());

  for (const colours of ['light', 'dark'] as const)
    it(`keeps nobody out of any screen in ${colours} colours`, async () => {
      const page = await app.open('/about', { colours });
      for (const screen of screens) {
        await app.go(page, screen);
        assert.deepEqual(tell(await violationsOf(page)), [], screen);
      }
      await page.close();
    });

  for (const width of widths)
    it(`fits a window ${width} pixels wide`, async () => {
      const page = await app.open('/about', { width });
      for (const screen of screens) {
        await app.go(page, screen);
        const widest = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(widest) <= width, `${screen} is ${widest} pixels wide`);
      }
      await page.close();
    });
});
