// `npm run screenshots -- FOLDER [PAGES]`: every screen of the app over the example pages, or over other pages, at three widths, light
// and dark, as PNG files.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { contradictingPages, contradictingPair } from '../tests/web/contradicting-pages.ts';
import { type OpenApp, openApp, readPages } from '../tests/web/open-app.ts';
import { screens, widths } from '../tests/web/screens.ts';
import { screensOf } from '../tests/web/screens-of.ts';

const [folder = 'screenshots', pages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

function fileName(screen: string, width: number, colours: string): string {
  const name = screen.replaceAll(/\W+/gu, '-').replaceAll(/^-|-$/gu, '') || 'start';
  return join(folder, `${name}-${width}-${colours}.png`);
}

let pictures = 0;

async function takeAll(app: OpenApp, all: Iterable<string>): Promise<void> {
  for (const width of widths)
    for (const colours of ['light', 'dark'] as const) {
      const page = await app.open('/about', { width, colours });
      for (const screen of all) {
        await app.follow(page, screen);
        await page.screenshot({ path: fileName(screen, width, colours) });
        pictures += 1;
      }
      await page.close();
    }
}

const app = await openApp(readPages(pages));
try {
  const own = await screensOf(app);
  await takeAll(app, pages === undefined ? new Set([...screens, ...own]) : own);
  // No example page contradicts another; these are read last, so that they are in no other picture.
  if (pages === undefined) {
    await app.read(contradictingPages);
    await takeAll(app, [contradictingPair]);
  }
} finally {
  await app.close();
}
console.log(`${folder}: ${pictures} pictures`);
