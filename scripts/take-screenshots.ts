// `npm run screenshots -- FOLDER`: every screen of the app over the example pages, at three widths, light and dark, as PNG files.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../tests/web/open-app.ts';
import { screens, widths } from '../tests/web/screens.ts';

const folder = process.argv[2] ?? 'screenshots';
mkdirSync(folder, { recursive: true });

function fileName(screen: string, width: number, colours: string): string {
  const name = screen.replaceAll(/\W+/gu, '-').replaceAll(/^-|-$/gu, '') || 'start';
  return join(folder, `${name}-${width}-${colours}.png`);
}

const app = await openApp();
try {
  const [{ id = '' } = {}] = await app.pages();
  for (const screen of [...screens, `/page/${id}`])
    for (const width of widths)
      for (const colours of ['light', 'dark'] as const) {
        const page = await app.open(screen, { width, colours });
        await page.screenshot({ path: fileName(screen, width, colours) });
        await page.close();
      }
} finally {
  await app.close();
}
console.log(`${folder}: ${(screens.length + 1) * widths.length * 2} pictures`);
