// `npm run screenshots -- FOLDER [PAGES]`: every screen of the app over the example pages, or over other pages, at three widths, light
// and dark, as PNG files.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openApp, readPages } from '../tests/web/open-app.ts';
import { screens, widths } from '../tests/web/screens.ts';
import { screensOf } from '../tests/web/screens-of.ts';

const [folder = 'screenshots', pages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

function fileName(screen: string, width: number, colours: string): string {
  const name = screen.replaceAll(/\W+/gu, '-').replaceAll(/^-|-$/gu, '') || 'start';
  return join(folder, `${name}-${width}-${colours}.png`);
}

const app = await openApp(readPages(pages));
let pictures = 0;
try {
  const own = await screensOf(app);
  const all = pages === undefined ? new Set([...screens, ...own]) : own;
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
} finally {
  await app.close();
}
console.log(`${folder}: ${pictures} pictures`);
