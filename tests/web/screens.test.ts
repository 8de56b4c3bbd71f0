// Every screen in a real browser: nothing that keeps a reader out (axe, WCAG 2.2 AA), nothing wider than the window, no complaint;
// and what is done there by keys alone.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { byKeysTests } from './by-keys.ts';
import { focusTests } from './focus.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { emptyScreens, screens, usualWidth, widths } from './screens.ts';
import { happeningsOf } from './screens-of.ts';
import { untilWhole } from './until-whole.ts';
import { rulesOfColours, rulesOfPlaces, violationsOf } from './violations.ts';

let app: OpenApp;
let everyScreen: readonly string[] = [];
before(async () => {
  if (skipWeb !== false) return;
  app = await openApp();
  const happenings = await happeningsOf(app, 'BLR', 'USA');
  assert.equal(happenings.length, 2);
  everyScreen = [...screens, ...happenings, ...emptyScreens];
});
after(() => app?.close());

/** A window becomes this wide, and what is drawn in it. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await untilWhole(page);
}

async function assertFits(page: Page, width: number): Promise<void> {
  const widest = await page.evaluate('document.documentElement.scrollWidth');
  assert.ok(Number(widest) <= width, `${widest} of ${width} pixels`);
}

/** Widths beyond the usual one may place things otherwise; other colours may only be told apart worse. */
async function assertOpenToAll(page: Page): Promise<void> {
  for (const width of widths) {
    await widen(page, width);
    await assertFits(page, width);
    assert.deepEqual(await violationsOf(page, width === usualWidth ? undefined : rulesOfPlaces), []);
  }
  await widen(page, usualWidth);
  await page.emulateMedia({ colorScheme: 'dark' });
  await untilWhole(page);
  assert.deepEqual(await violationsOf(page, rulesOfColours), []);
  await page.emulateMedia({ colorScheme: 'light' });
  await untilWhole(page);
}

describe('the web app', { skip: skipWeb }, () => {
  it('fits windows from 360 to 2,560 pixels and keeps nobody out of any screen, in light and dark colours', async (test) => {
    const page = await app.open('/about');
    for (const screen of everyScreen)
      await test.test(screen, async () => {
        // Each is drawn first in the narrowest window.
        await page.setViewportSize({ width: Math.min(...widths), height: 900 });
        await app.follow(page, screen);
        await assertOpenToAll(page);
      });
    await page.close();
  });
});

byKeysTests(() => app);
focusTests(() => app);
