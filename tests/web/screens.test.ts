// Every screen in a real browser: nothing that keeps a reader out (axe, WCAG 2.2 AA), nothing wider than the window, no complaint;
// and what is done there by keys alone.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { byKeysTests } from './by-keys.ts';
import { type OpenApp, openApp, skipWeb } from './open-app.ts';
import { emptyScreens, screens, widths } from './screens.ts';
import { happeningsOf } from './screens-of.ts';
import { violationsOf } from './violations.ts';

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

describe('the web app', { skip: skipWeb }, () => {
  for (const colours of ['light', 'dark'] as const)
    it(`keeps nobody out of any screen in ${colours} colours`, async () => {
      const page = await app.open('/about', { colours });
      for (const screen of everyScreen) {
        await app.go(page, screen);
        assert.deepEqual(await violationsOf(page), [], screen);
      }
      await page.close();
    });

  for (const width of widths)
    it(`fits a window ${width} pixels wide`, async () => {
      const page = await app.open('/about', { width });
      for (const screen of everyScreen) {
        await app.go(page, screen);
        const widest = await page.evaluate('document.documentElement.scrollWidth');
        assert.ok(Number(widest) <= width, `${screen} is ${widest} pixels wide`);
      }
      await page.close();
    });
});

byKeysTests(() => app);
